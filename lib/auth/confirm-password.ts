import { getProfile } from "#lib/data/account/learners.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findCredentials } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { verifyPassword } from "./password.ts";
import { forgiveTries, takeTry } from "./rate-limit.ts";

export type Confirmation = "confirmed" | { problem: "wrong" } | { problem: "wait"; minutes: number };

/**
 * Asks somebody who is signed in for their password once more, before something that a borrowed browser must not do.
 * Wrong ones have a limit of their own, so that nobody who is not signed in can use it up. Without a password none is right.
 */
export async function confirmPassword(learner: LearnerId, password: string, now: Date, db?: Database): Promise<Confirmation> {
  const { email } = await getProfile(learner, db);
  const wait = await takeTry("confirm-learner", learner, now, db);
  if (wait) return { problem: "wait", minutes: wait };
  const found = await findCredentials(email, db);
  if ((await verifyPassword(found?.passwordHash, password)) === "wrong") {
    await takeTry("wrong-passwords", email, now, db);
    return { problem: "wrong" };
  }
  await forgiveTries("confirm-learner", learner, db);
  return "confirmed";
}
