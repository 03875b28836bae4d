import { type Database, database } from "#lib/db/open.ts";

/** The tables that next-auth's adapter works on, under the names that it expects. */
export function signInStore(db: Database = database()) {
  return { user: db.learner, account: db.account, session: db.session, verificationToken: db.verificationToken };
}
