import type { LearnerId } from "#lib/data/learner-id.ts";
import type { PlanReader } from "#lib/data/sharing/plan-reader.ts";
import { setShare } from "#lib/data/sharing/shares.ts";
import { findSharedPlanId } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { hashToken, makeToken } from "./token.ts";

type Shown = Parameters<typeof setShare>[2]["shown"];

/** Creates the share link of a plan and replaces an earlier one. @returns its token, of which only the hash is stored; undefined when the plan is not the learner's. */
export async function makeShareLink(
  learner: LearnerId,
  planId: string,
  shown: Shown,
  now: Date,
  db?: Database,
): Promise<string | undefined> {
  const token = makeToken();
  return (await setShare(learner, planId, { tokenHash: hashToken(token), shown, now }, db)) ? token : undefined;
}

/** The `PlanReader` of a share token; undefined when it is unknown or revoked. */
export async function readShareLink(token: string, db?: Database): Promise<PlanReader | undefined> {
  // Other strings were never issued as tokens, so they are not hashed.
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const planId = await findSharedPlanId(hashToken(token), db);
  return planId === undefined ? undefined : ({ planId } as PlanReader);
}
