import type { LearnerId } from "#lib/data/learner-id.ts";
import { findCredentials } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { proveLearner } from "./session-store.ts";
import { normaliseEmail } from "./sign-in.ts";

/**
 * The learner with an address, without any proof. Only for commands that whoever runs the installation starts: they have the
 * database anyhow. Nothing that answers requests may call it.
 */
export async function findLearnerAsAdministrator(email: string, db?: Database): Promise<LearnerId | undefined> {
  const found = await findCredentials(normaliseEmail(email), db);
  return found ? proveLearner(found.id) : undefined;
}
