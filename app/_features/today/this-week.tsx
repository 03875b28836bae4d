import { loadWorked } from "#app/_features/plan/load-worked-days.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { minutesDoneThisWeek } from "#lib/planner/insights/this-week.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { makeDayReader } from "#lib/planner/time/time-zone.ts";
import { WeekSummary } from "./week-summary.tsx";

type Props = { learner: LearnerId; plan: Plan; laidOut: ReturnType<typeof computeDates>; today: string };

/** How this week stands, by the days on which steps were ticked. */
export async function ThisWeek({ learner, plan, laidOut, today }: Props) {
  const worked = await loadWorked(learner, plan, makeDayReader(plan.studyTime?.timeZone ?? "UTC"));
  return <WeekSummary plan={plan} laidOut={laidOut} done={minutesDoneThisWeek(worked, today)} today={today} />;
}
