import { setPasswordHash } from "#lib/data/account/learners.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addLearner, findCredentials } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { metrics } from "#lib/observability/metrics.ts";
import { readDeviceProof } from "./device-proof.ts";
import { isGuessable } from "./guessable.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { endTries, forgiveTries, takeBackTry, takeTry } from "./rate-limit.ts";
import { proveLearner } from "./session-store.ts";
import { makeTurns } from "./turns.ts";

export type SignInResult = { learner: LearnerId } | { problem: "wrong" } | { problem: "wait"; minutes: number };
export type SignUpResult = SignInResult | { problem: "guessable-password" };

/** `client` is a network address; `device` what the browser calls itself, in words; `deviceProof` what it has from before. */
type Attempt = {
  email: string;
  password: string;
  client: string;
  device?: string;
  deviceProof?: string | undefined;
  now: Date;
  db?: Database;
};

/** Normalises an e-mail address for storing and comparing. */
export function normaliseEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

/**
 * Checks an address and a password. Unknown address and wrong password get the same answer after the same work.
 * Wrong ones are counted for the client, and for the address from that client; from a browser in which the learner signed in before,
 * for that browser alone.
 */
export async function signIn(attempt: Attempt): Promise<SignInResult> {
  const result = await inTurn(() => checkSignIn(attempt));
  if ("problem" in result) metrics().refusedSignIns.inc({ reason: result.problem });
  return result;
}

// A try counts until its password turns out to be right, so only a few may be under way at once: a whole class signs in together.
const inTurn = makeTurns(16);

async function checkSignIn({ email, password, client, deviceProof, now, db }: Attempt): Promise<SignInResult> {
  const address = normaliseEmail(email);
  const found = await findCredentials(address, db);
  const device = readDeviceProof(deviceProof, found?.id ?? "");
  const [limit, subject] = device ? (["sign-in-device", device] as const) : (["sign-in-pair", `${address} ${client}`] as const);
  const wait = (await takeTry(limit, subject, now, db)) ?? (device ? undefined : await takeTry("sign-in-client", client, now, db));
  if (wait) return { problem: "wait", minutes: wait };
  const check = await verifyPassword(found?.passwordHash, password);
  if (!found || check === "wrong") {
    // Counted for unknown addresses too, so that timing reveals nothing.
    await takeTry("wrong-passwords", address, now, db);
    return { problem: "wrong" };
  }
  const learner = proveLearner(found.id);
  await forgiveTries(limit, subject, db);
  if (!device) await takeBackTry("sign-in-client", client, db);
  const wrongBefore = await endTries("wrong-passwords", address, db);
  if (wrongBefore) await recordSecurityEvent(learner, "wrong_passwords", "", String(wrongBefore), now, db);
  if (check === "outdated") await setPasswordHash(learner, await hashPassword(password), db);
  return { learner };
}

/**
 * Adds an account and signs it in. For an address that has one, the right password signs in and any other is
 * "wrong", which is also counted, so that signing up is no way around the limits of signing in.
 */
export async function signUp(attempt: Attempt): Promise<SignUpResult> {
  const { email, password, client, device = "", now, db } = attempt;
  const wait = await takeTry("sign-up-client", client, now, db);
  if (wait) return { problem: "wait", minutes: wait };
  const address = normaliseEmail(email);
  if (await isGuessable(password, { email: address })) return { problem: "guessable-password" };
  const id = await addLearner(address, await hashPassword(password), db);
  if (!id) return signIn(attempt);
  const learner = proveLearner(id);
  await recordSecurityEvent(learner, "signed_up", device, "", now, db);
  return { learner };
}
