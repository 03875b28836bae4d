import { applyPatches, type Plan } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { changesOf } from "./known-choice.ts";

/** The day the plan would finish with these ticks saved; undefined without a study time, and when nothing is left. */
export function finishWith(plan: Plan, ticked: ReadonlySet<string>, today: string): string | undefined {
  const changes = changesOf(plan, ticked).map(({ item, status }) => ({ milestoneId: item.id, patch: { status } }));
  const dates = computeDates(applyPatches(plan, changes), today);
  return (dates && "planSchedule" in dates && dates.planSchedule.schedule.finishOn) || undefined;
}
