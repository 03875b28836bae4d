import type { LearnerId } from "#lib/data/learner-id.ts";
import { listEvents } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

const pageSize = 50;

export type HistorySearch = { before?: string | string[]; stands?: string | string[] };

/** Loads a page of the history of one of the learner's plans, newest first; undefined when the plan is not theirs. */
export async function loadHistory(learner: LearnerId, planId: string, search: HistorySearch) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return undefined;
  const before = readRevision(search.before);
  const page = await listEvents(learner, planId, { before, most: pageSize });
  const standing = milestonesOf(plan).find(({ id }) => id === search.stands);
  return { plan, ...page, standing, isNewest: before === undefined, now: new Date() };
}

/** A revision from the address; undefined, which is the newest page, for anything else. */
function readRevision(text: string | string[] | undefined): number | undefined {
  return typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
