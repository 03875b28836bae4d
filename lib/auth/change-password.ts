import { changePassword } from "#lib/data/account/account-changes.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import type { Database } from "#lib/db/open.ts";
import { confirmPassword } from "./confirm-password.ts";
import { isGuessable } from "./guessable.ts";
import { hashPassword } from "./password.ts";
import type { SignedIn } from "./session-store.ts";

type Wish = { current: string; next: string; endsKeys: boolean; device: string; now: Date; db?: Database };
export type PasswordChange = "changed" | { problem: "wrong" | "guessable-password" } | { problem: "wait"; minutes: number };

/**
 * Sets a new password after asking for the current one. All sessions but the one that asks end at once, and with `endsKeys` what opens
 * plans without signing in.
 */
export async function changeOwnPassword(
  { learner, sessionId }: Pick<SignedIn, "learner" | "sessionId">,
  { current, next, endsKeys, device, now, db }: Wish,
): Promise<PasswordChange> {
  if (await isGuessable(next, await getProfile(learner, db))) return { problem: "guessable-password" };
  const confirmed = await confirmPassword(learner, current, now, db);
  if (confirmed !== "confirmed") return confirmed;
  await changePassword(learner, sessionId, await hashPassword(next), { endsKeys }, db);
  await recordSecurityEvent(learner, "password_changed", device, "", now, db);
  if (endsKeys) await recordSecurityEvent(learner, "keys_ended", device, "", now, db);
  return "changed";
}
