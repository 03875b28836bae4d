import { loadTickDays } from "../../../lib/data/activity.ts";
import type { LearnerId } from "../../../lib/data/learner-id.ts";
import type { Plan } from "../../../lib/planner/plan.ts";
import { readDaysIn } from "../../_components/day-words.ts";
import type { LaidOut } from "../lay-out.ts";
import { countDone, WeekSummary } from "./week-summary.tsx";

type Props = { learner: LearnerId; plan: Plan; laidOut: LaidOut; today: string };

/** How this week stands, by the days on which steps were ticked. */
export async function ThisWeek({ learner, plan, laidOut, today }: Props) {
  const dayOf = readDaysIn(plan.settings?.timeZone ?? "UTC");
  const ticks = await loadTickDays(learner, dayOf);
  return <WeekSummary plan={plan} laidOut={laidOut} done={countDone(plan, ticks, dayOf, today)} today={today} />;
}
