import { closeUnprovedWays } from "#lib/data/account/account-changes.ts";
import { findCredentials } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { proveLearner } from "./session-store.ts";

/**
 * Whoever proves that an address is theirs gets the account, and whoever signed up with it before without proving
 * anything loses their way in: otherwise one could wait in a stranger's account for the stranger to arrive.
 */
export async function claimUnverified(email: string, db?: Database): Promise<void> {
  const found = await findCredentials(email, db);
  if (!found || found.emailVerified || !found.passwordHash) return;
  await closeUnprovedWays(proveLearner(found.id), db);
}
