import type { ReactNode } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { Work } from "#lib/planner/insights/activity.ts";
import { fewestStudyWeeks, forecastFinish, type MissingForecast } from "#lib/planner/insights/forecast.ts";
import type { StudyPeriod } from "#lib/planner/insights/study-weeks.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";

type Dates = ReturnType<typeof computeDates>;

type Props = { plan: Plan; work: readonly Work[]; periods: readonly StudyPeriod[]; dates: Dates; today: string };

/** When the plan finishes: at the learner's own pace once enough is done to measure it, and as planned. */
export function FinishForecast({ plan, work, periods, dates, today }: Props) {
  const left = milestonesOf(plan).filter((milestone) => !isSettled(milestoneState(milestone)));
  if (left.length === 0) return <Frame>{planMessages.allDone}</Frame>;
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
      <PlannedFinish plan={plan} dates={dates} format={format} />
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

function PlannedFinish({ plan, dates, format }: { plan: Plan; dates: Dates; format: (day: string) => string }) {
  const current = dates && "currentDates" in dates ? dates.currentDates : undefined;
  const finish = current && (current.finish.planned ?? current.finishOn);
  if (!finish) {
    return (
      <span className="block">
        {dates && "problem" in dates ? describeScheduleProblem(dates.problem) : progressMessages.noPlannedDate}{" "}
        <Link href={`${pageOfPlan(plan.id)}/time`} className="link">
          {todayMessages.setTime}
        </Link>
      </span>
    );
  }
  return (
    <span className="block">
      {progressMessages.plannedFinish(format(finish))}
      {current?.status === "late" && current.finishOn ? ` ${progressMessages.movedFinish(format(current.finishOn))}` : null}
    </span>
  );
}

/** Why there is no forecast from the learner's own pace yet. */
function explainMissingForecast(missing: MissingForecast): string {
  return missing.missing === "pace" ? progressMessages.noPaceYet : progressMessages.noForecastYet(fewestStudyWeeks, missing.weeks);
}
