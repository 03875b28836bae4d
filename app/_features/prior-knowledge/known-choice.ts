import { type Counts, countStates } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";

/** The name of a milestone's field in the form. */
export const fieldOf = (id: string) => `known-${id}`;

/** Whether a tick can change the milestone: one that is done, in progress or skipped stays as it is. */
export function canChange(item: PlanMilestone): boolean {
  const state = milestoneState(item);
  return state === "not_started" || state === "known";
}

/** The ids of the milestones that are known now. */
export function knownIn(plan: Pick<Plan, "areas">): Set<string> {
  return new Set(
    milestonesOf(plan)
      .filter((item) => milestoneState(item) === "known")
      .map((item) => item.id),
  );
}

/** Whether everything in an area that a tick can change is ticked. */
export function isWhole(area: PlanArea, ticked: ReadonlySet<string>): boolean {
  return area.items.filter(canChange).every((item) => ticked.has(item.id));
}

/** The ticks after the button of an area was pressed: all of it is ticked, or unticked when all of it was. */
export function toggleArea(area: PlanArea, ticked: ReadonlySet<string>): Set<string> {
  const ids = area.items.filter(canChange).map((item) => item.id);
  const whole = isWhole(area, ticked);
  return new Set(whole ? [...ticked].filter((id) => !ids.includes(id)) : [...ticked, ...ids]);
}

/** The milestones that the ticks change, each with what it becomes. */
export function changesOf(
  plan: Pick<Plan, "areas">,
  ticked: ReadonlySet<string>,
): { item: PlanMilestone; status: "known" | "not_started" }[] {
  return milestonesOf(plan)
    .filter((item) => canChange(item) && ticked.has(item.id) !== (milestoneState(item) === "known"))
    .map((item) => ({ item, status: ticked.has(item.id) ? "known" : "not_started" }));
}

/** The counts and hours left with these ticks. */
export function countWith(plan: Pick<Plan, "areas">, ticked: ReadonlySet<string>): { counts: Counts; left: { low: number; high: number } } {
  const changed = new Map(changesOf(plan, ticked).map(({ item, status }) => [item.id, status]));
  const states = milestonesOf(plan).map((item) => changed.get(item.id) ?? milestoneState(item));
  return {
    counts: countStates(states),
    left: sumHoursLeft(milestonesOf(plan).map((item) => ({ ...item, status: changed.get(item.id) ?? item.status }))),
  };
}
