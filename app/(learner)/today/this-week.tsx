import type { LearnerId } from "../../../lib/data/learner-id.ts";
import type { Plan } from "../../../lib/planner/plan.ts";
import type { layOut } from "../../../lib/planner/standing.ts";
import { minutesDoneThisWeek } from "../../../lib/planner/this-week.ts";
import { readDaysIn } from "../../../lib/planner/time-zone.ts";
import { loadWorked } from "../load-worked.ts";
import { WeekSummary } from "./week-summary.tsx";

type Props = { learner: LearnerId; plan: Plan; laidOut: ReturnType<typeof layOut>; today: string };

/** How this week stands, by the days on which steps were ticked. */
export async function ThisWeek({ learner, plan, laidOut, today }: Props) {
  const worked = await loadWorked(learner, plan, readDaysIn(plan.settings?.timeZone ?? "UTC"));
  return <WeekSummary plan={plan} laidOut={laidOut} done={minutesDoneThisWeek(worked, today)} today={today} />;
}
