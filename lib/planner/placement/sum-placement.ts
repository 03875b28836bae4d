import type { FinishRange } from "#lib/planner/schedule/finish-range.ts";
import { type FirstPlan, findStartRange, planStart, type StartRole } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";

/** What the list at the end of a placement comes to, as it is ticked. */
export type PlacementSum = {
  /** How many milestones are known: ticked, or settled before. */
  known: number;
  all: number;
  /** The first milestone in study order that is not known; null when all are. */
  start: { id: string; name: string } | null;
  /** What need not be learned because it is ticked, and what is left. */
  minutesSaved: number;
  minutesLeft: number;
  /** The last day and how early or late it may be; null when nothing is left or the hours do not fit the days. */
  finishOn: FirstPlan["finishOn"];
  range: FinishRange | null;
};

/**
 * Sums up the list by the rule that also dates the plan.
 * @param role its path with what was settled before, and with the least hours of what one was not sure of
 * @param knows the ids of the milestones that are ticked; others than the path's have no effect
 * @param today "YYYY-MM-DD"
 */
export function sumPlacement(role: StartRole, knows: readonly string[], values: StartValues, today: string): PlacementSum {
  const ticked = new Set(knows);
  const path = role.path.map((item) => (ticked.has(item.id) ? { ...item, settled: true as const } : item));
  const left = path.filter(({ settled }) => !settled);
  // Known are the boxes of the list alone.
  const chosen = { ...values, known: [] };
  const plan = planStart({ ...role, path }, chosen, today);
  const sumMinutes = (items: StartRole["path"]) => items.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    known: path.length - left.length,
    all: path.length,
    start: left[0] ? { id: left[0].id, name: left[0].name } : null,
    minutesSaved: sumMinutes(role.path.filter(({ id, settled }) => !settled && ticked.has(id))),
    minutesLeft: sumMinutes(left),
    finishOn: "problem" in plan ? null : plan.finishOn,
    range: findStartRange({ ...role, path }, chosen, today),
  };
}
