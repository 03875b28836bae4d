import { closeUnprovedWays } from "#lib/data/account/account-changes.ts";
import { findCredentials } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { proveLearner } from "./session-store.ts";

/**
 * Removes every way into an account whose address was never proved (password, sessions, links, API tokens), once somebody proves that the
 * address is theirs. Otherwise an attacker could sign up with a stranger's address and wait in the account for the stranger to arrive.
 */
export async function claimUnverified(email: string, db?: Database): Promise<void> {
  const found = await findCredentials(email, db);
  if (!found || found.emailVerified || !found.passwordHash) return;
  await closeUnprovedWays(proveLearner(found.id), db);
}
