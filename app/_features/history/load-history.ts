import { findUndoable, listUndoSteps } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

const pageSize = 50;

export type HistorySearch = { before?: string | string[]; stands?: string | string[] };

/** Loads a page of the history of one of the learner's plans, newest first; undefined when the plan is not theirs. */
export async function loadHistory(learner: LearnerId, planId: string, search: HistorySearch) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return undefined;
  const before = typeof search.before === "string" ? search.before : undefined;
  const page = await listHistory(learner, planId, { before, most: pageSize });
  const steps = await listUndoSteps(learner, planId);
  const repeatable = steps.undone.at(-1)?.id;
  return {
    plan,
    ...page,
    undoable: new Set(findUndoable(steps).map(({ id }) => id)),
    repeatable,
    standing: milestonesOf(plan).find(({ id }) => id === search.stands),
    isRefused: search.stands === "",
    isNewest: before === undefined,
    now: new Date(),
  };
}
