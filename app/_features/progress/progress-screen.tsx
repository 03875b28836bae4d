import type { PlanSource } from "#app/_features/plan/plan-source.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import type { DayCount } from "#lib/planner/insights/activity.ts";
import { buildBurnUp } from "#lib/planner/insights/burn-up.ts";
import type { StudyPeriod } from "#lib/planner/insights/study-weeks.ts";
import { listWorkByDay, type WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { ActivityCalendar } from "./activity-calendar.tsx";
import { BurnUpChart } from "./burn-up-chart.tsx";
import { FinishForecast } from "./finish-forecast.tsx";
import { WeeksChart } from "./weeks-chart.tsx";

type Props = {
  plan: Plan;
  source: PlanSource;
  /** The number of changes on each day that has any. */
  activity: readonly DayCount[];
  worked: readonly WorkedMilestone[];
  periods: readonly StudyPeriod[];
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
};

/** How far a plan is and when it will finish: the forecast and three charts. */
export function ProgressScreen({ plan, source, activity, worked, periods, today }: Props) {
  const milestones = milestonesOf(plan);
  const work = listWorkByDay(worked);
  const dates = computeDates(plan, today);
  const hasProblem = dates !== undefined && "problem" in dates;
  const burnUp = buildBurnUp(worked, hasProblem ? null : plan.studyTime, today);
  const counts = countMilestones(milestones);
  const undated = plan.studyTime
    ? milestones.filter((milestone) => !isSettled(milestoneState(milestone)) && milestone.plannedEnd === null).length
    : 0;
  const { duration } = progressMessages;
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-10 py-8">
      <PageTitle>{progressMessages.titleOf(plan.role.title)}</PageTitle>
      <div className="flex flex-col gap-2">
        <h1 className="text-h1">{progressMessages.titleOf(plan.role.title)}</h1>
        <p>{progressMessages.doneOf(counts.done, duration(sumMinutes(work)), duration(burnUp.all))}</p>
        <p className="tabular text-small text-muted">{planMessages.counts(counts)}</p>
        {/* A device has only the events that were made on it, so there is no history to list. */}
        {source === "server" ? (
          <p>
            <Link href={`/plans/${plan.id}/history`} className="link inline-flex min-h-11 items-center">
              {progressMessages.history}
            </Link>
          </p>
        ) : null}
      </div>
      <FinishForecast plan={plan} work={work} periods={hasProblem ? [] : periods} dates={dates} today={today} />
      <BurnUpChart burnUp={burnUp} undated={undated} />
      <WeeksChart work={work} startsOn={plan.studyTime?.startsOn ?? today} today={today} />
      <ActivityCalendar activity={activity} today={today} />
    </div>
  );
}

function sumMinutes(all: readonly { minutes: number }[]): number {
  return all.reduce((sum, { minutes }) => sum + minutes, 0);
}
