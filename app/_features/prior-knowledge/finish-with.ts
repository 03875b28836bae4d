import { applyPatches, type Plan } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { changesOf } from "./known-choice.ts";

/** The day on which the plan would finish from today with these ticks saved; undefined without a set time, and when nothing is left. */
export function finishWith(plan: Plan, ticked: ReadonlySet<string>, today: string): string | undefined {
  const changes = changesOf(plan, ticked).map(({ item, status }) => ({ milestoneId: item.id, patch: { status } }));
  const laidOut = computeDates(applyPatches(plan, changes), today);
  return (laidOut && "planSchedule" in laidOut && laidOut.planSchedule.schedule.finishOn) || undefined;
}
