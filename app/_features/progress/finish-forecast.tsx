import type { ReactNode } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { Work } from "#lib/planner/insights/activity.ts";
import { fewestStudyWeeks, forecastFinish, type MissingForecast } from "#lib/planner/insights/forecast.ts";
import type { StudyPeriod } from "#lib/planner/insights/study-weeks.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { type PlanStatus, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";

type Dates = ReturnType<typeof computeDates>;

type Props = { plan: Plan; work: readonly Work[]; periods: readonly StudyPeriod[]; dates: Dates; today: string };

/** When the plan finishes: at the learner's own pace once enough is done to measure it, and as planned. */
export function FinishForecast({ plan, work, periods, dates, today }: Props) {
  const left = milestonesOf(plan).filter((milestone) => !isSettled(milestoneState(milestone)));
  const status = readPlanStatus(plan, today);
  if (left.length === 0) {
    return (
      <Frame>
        {planMessages.allDone} {planStatusMessages.sentence(status)}
      </Frame>
    );
  }
  const minutesLeft = left.reduce(
    (sum, milestone) => sum + remainingMinutes(milestone.minutes, milestoneState(milestone), milestone.steps),
    0,
  );
  const forecast = forecastFinish({ work, minutesLeft, periods, today });
  const format = (day: string) => formatDay(day, "long", today);
  return (
    <Frame>
      {"p50" in forecast ? (
        <span className="text-lead font-semibold">{progressMessages.atYourPace(format(forecast.p50), format(forecast.p85))}</span>
      ) : null}
      <PlannedFinish plan={plan} status={status} dates={dates} />
      <span className="mt-1 block text-small text-muted">
        {"p50" in forecast ? progressMessages.paceMeans : explainMissingForecast(forecast)}
      </span>
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="finish" className="flex max-w-reading flex-col gap-1 rounded-lg bg-role-soft p-4">
      <h2 id="finish" className="text-small font-semibold text-role">
        {progressMessages.finish}
      </h2>
      <p>{children}</p>
    </section>
  );
}

function PlannedFinish({ plan, status, dates }: { plan: Plan; status: PlanStatus; dates: Dates }) {
  const sentence = planStatusMessages.sentence(status);
  if (!sentence) {
    return (
      <span className="block">
        {dates && "problem" in dates ? describeScheduleProblem(dates.problem) : progressMessages.noPlannedDate}{" "}
        <Link href={`${pageOfPlan(plan.id)}/time`} className="link">
          {todayMessages.setTime}
        </Link>
      </span>
    );
  }
  return <span className="block">{sentence}</span>;
}

/** Why there is no forecast from the learner's own pace yet. */
function explainMissingForecast(missing: MissingForecast): string {
  return missing.missing === "pace" ? progressMessages.noPaceYet : progressMessages.noForecastYet(fewestStudyWeeks, missing.weeks);
}
