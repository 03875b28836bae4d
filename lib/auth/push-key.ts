import { createECDH, createHmac, createPrivateKey, sign } from "node:crypto";
import { environment } from "#lib/environment.ts";

/** How long push services may take what this server signed, in seconds; they allow a day. */
const validSeconds = 12 * 60 * 60;

/** The public key by which push services know this server (RFC 8292), in base64url: browsers are told it when they subscribe. */
export function pushServerKey(): string {
  return keyPair().getPublicKey("base64url");
}

/** The header by which a push service believes that a message for an address of its own comes from this server. */
export function signPush(endpoint: string, now: Date): string {
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now.getTime() / 1000) + validSeconds, sub: contact() };
  const signed = [{ typ: "JWT", alg: "ES256" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const pair = keyPair();
  const point = pair.getPublicKey();
  const jwk = {
    kty: "EC",
    crv: "P-256",
    d: padded(pair.getPrivateKey()),
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const key = createPrivateKey({ key: jwk, format: "jwk" });
  const signature = sign("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" }).toString("base64url");
  return `vapid t=${signed}.${signature}, k=${pair.getPublicKey("base64url")}`;
}

/** Derived, so that no copy of the database holds it and nobody has to make it: it changes with NEXTAUTH_SECRET. */
function keyPair() {
  const pair = createECDH("prime256v1");
  for (let tried = 0; ; tried += 1) {
    try {
      pair.setPrivateKey(createHmac("sha256", environment().NEXTAUTH_SECRET).update(`push\n${tried}`).digest());
      return pair;
    } catch (error) {
      // One in four thousand million numbers is too large for the curve.
      if ((error as { code?: string }).code !== "ERR_CRYPTO_INVALID_KEYTYPE" || tried > 9) throw error;
    }
  }
}

const padded = (bytes: Buffer) => Buffer.concat([Buffer.alloc(32 - bytes.length), bytes]).toString("base64url");

/** Whom a push service would write to about this server. They want an address that is not plain http. */
function contact(): string {
  const { protocol, origin, hostname } = new URL(environment().NEXTAUTH_URL);
  return protocol === "https:" ? origin : `mailto:milepost@${hostname}`;
}
