import { createHmac } from "node:crypto";
import { environment } from "#lib/environment.ts";
import { isSameSecret, makeToken } from "./token.ts";

/**
 * The proof that a browser signed in to an account before (OWASP, "device cookies"). It opens nothing: wrong passwords from such a
 * browser are counted for it alone, so that nobody else's wrong passwords keep its owner out.
 */
export function makeDeviceProof(learnerId: string): string {
  const device = makeToken();
  return `${device}.${sign(device, learnerId)}`;
}

/** Which device a proof is of; undefined when it is none for this learner. */
export function readDeviceProof(proof: string | undefined, learnerId: string): string | undefined {
  if (proof === undefined) return undefined;
  const [device = "", signature = ""] = proof.split(".");
  const isOurs = isSameSecret(signature, sign(device, learnerId));
  return isOurs && proof === `${device}.${signature}` ? device : undefined;
}

function sign(device: string, learnerId: string): string {
  return createHmac("sha256", environment().NEXTAUTH_SECRET).update(`device\n${learnerId}\n${device}`).digest("base64url");
}
