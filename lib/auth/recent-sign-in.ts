import { listSessions } from "#lib/data/account/sessions.ts";
import type { Database } from "#lib/db/open.ts";
import type { SignedIn } from "./session-store.ts";

/** For how long after signing in somebody without a password counts as the one who did. */
export const recentMinutes = 10;

/** Whether this very session was begun just now: what takes the place of a password for accounts that have none. */
export async function isRecentSignIn({ learner, sessionId }: SignedIn, now: Date, db?: Database): Promise<boolean> {
  const session = (await listSessions(learner, now, db)).find(({ id }) => id === sessionId);
  return session !== undefined && now.getTime() - session.createdAt.getTime() < recentMinutes * 60_000;
}
