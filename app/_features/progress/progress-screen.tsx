import type { PlanSource } from "#app/_features/plan/plan-source.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { type DayCount, listCompletions, listPlannedCompletions } from "#lib/planner/insights/activity.ts";
import { listWorkByDay, type WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
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
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
};

/** How far a plan is and when it will finish: the forecast and three charts. */
export function ProgressScreen({ plan, source, activity, worked, today }: Props) {
  const dayOf = makePlanDayReader(plan);
  const milestones = milestonesOf(plan);
  const completions = listCompletions(milestones, dayOf);
  const work = listWorkByDay(worked);
  const planned = plan.studyTime ? listPlannedCompletions(milestones, dayOf) : [];
  const counts = countMilestones(milestones);
  const counted = milestones.filter((milestone) => !["known", "skipped"].includes(milestoneState(milestone)));
  const undated = plan.studyTime
    ? counted.filter((milestone) => !isSettled(milestoneState(milestone)) && milestone.plannedEnd === null).length
    : 0;
  const { duration } = progressMessages;
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-10 py-8">
      <PageTitle>{progressMessages.titleOf(plan.role.title)}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to={pageOfPlan(plan.id)}>{ownMessages.backToPlan}</BackLink>
        <h1 className="text-h1">{progressMessages.titleOf(plan.role.title)}</h1>
        <p>{progressMessages.doneOf(counts.done, duration(sumMinutes(work)), duration(sumMinutes(counted)))}</p>
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
      <FinishForecast plan={plan} completions={completions} dates={computeDates(plan, today)} today={today} />
      <BurnUpChart
        done={work}
        planned={planned}
        allMinutes={sumMinutes(counted)}
        undated={undated}
        startsOn={plan.studyTime?.startsOn ?? today}
        today={today}
      />
      <WeeksChart work={work} startsOn={plan.studyTime?.startsOn ?? today} today={today} />
      <ActivityCalendar activity={activity} today={today} />
    </div>
  );
}

function sumMinutes(all: readonly { minutes: number }[]): number {
  return all.reduce((sum, { minutes }) => sum + minutes, 0);
}
