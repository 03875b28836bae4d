import type { LearnerId } from "#lib/data/learner-id.ts";
import type { PlanReader } from "#lib/data/sharing/plan-reader.ts";
import { findSharedPlanId, setShare } from "#lib/data/sharing/shares.ts";
import type { Database } from "#lib/db/open.ts";
import { hashToken, makeToken } from "./token.ts";

type Shown = Parameters<typeof setShare>[2]["shown"];

/** Makes the link of a plan, in the place of any before it. @returns its token, stored nowhere; undefined when the plan is not theirs. */
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

/** What a link gives the right to; undefined when there is none like it, or not any more. */
export async function readShareLink(token: string, db?: Database): Promise<PlanReader | undefined> {
  // Nothing else was ever given out, and what is not worth hashing is not hashed.
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const planId = await findSharedPlanId(hashToken(token), db);
  return planId === undefined ? undefined : ({ planId } as PlanReader);
}
