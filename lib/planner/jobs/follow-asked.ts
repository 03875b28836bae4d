import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { reorderPlan } from "#lib/planner/plan/reorder.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";

/** What changes in a plan that follows an advertisement. */
export type Following = {
  /** All ids of the plan in their new order: what is asked for first. */
  order: string[];
  /** Those of the asked ones before which something else was to learn. */
  moved: string[];
  /** Those of the asked ones that are core only from now on. */
  raised: string[];
};

/** Finds what changes in a plan that follows an advertisement. @param asked ids of milestones; the plan need not hold them */
export function findFollowing(plan: Pick<Plan, "areas">, asked: readonly string[]): Following {
  const wanted = new Set(asked);
  const items = milestonesOf(plan);
  const [first, rest] = [items.filter(({ id }) => wanted.has(id)), items.filter(({ id }) => !wanted.has(id))];
  const open = items.filter((item) => !isSettled(milestoneState(item)));
  const before = open.findIndex(({ id }) => !wanted.has(id));
  return {
    order: [...first, ...rest].map(({ id }) => id),
    moved: before < 0 ? [] : open.slice(before).flatMap(({ id }) => (wanted.has(id) ? [id] : [])),
    raised: first.filter(({ importance }) => importance !== "core").map(({ id }) => id),
  };
}

/** What following an advertisement brings a plan, and the days on which the plan ends: as it stands, and after it; null where there is none. */
export type FollowingPreview = Pick<Following, "moved" | "raised"> & { finish: { before: string | null; after: string | null } };

/** Says what following an advertisement brings a plan, before anything is stored. @param today "YYYY-MM-DD" in the plan's time zone */
export function previewFollowing(plan: Plan, asked: readonly string[], today: string): FollowingPreview {
  const { order, moved, raised } = findFollowing(plan, asked);
  const finishOf = (each: Plan) => readPlanStatus(each, today).finish.current;
  return { moved, raised, finish: { before: finishOf(plan), after: finishOf(reorderPlan(plan, order)) } };
}
