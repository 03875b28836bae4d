import { listAccountSessions } from "#lib/data/account/sessions.ts";
import type { Database } from "#lib/db/open.ts";
import type { SignedIn } from "./session-store.ts";

/** For how long a fresh sign-in replaces the password for accounts without one, in minutes. */
export const recentMinutes = 10;

/** Whether this session is fresh enough to replace the password for accounts without one. */
export async function isRecentSignIn({ learner, sessionId }: SignedIn, now: Date, db?: Database): Promise<boolean> {
  const session = (await listAccountSessions(learner, now, db)).find(({ id }) => id === sessionId);
  return session !== undefined && now.getTime() - session.createdAt.getTime() < recentMinutes * 60_000;
}
