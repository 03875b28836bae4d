import type { ReactNode } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDayShort } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { type Completion, forecastFinish } from "#lib/planner/insights/forecast.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";

type LaidOut = ReturnType<typeof computeDates>;

type Props = { plan: Plan; completions: readonly Completion[]; laidOut: LaidOut; today: string };

/** When the plan ends: from the learner's own pace once there is enough of it, before that as planned, and why. */
export function FinishForecast({ plan, completions, laidOut, today }: Props) {
  const left = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)));
  if (left.length === 0) return <Frame>{planMessages.allDone}</Frame>;
  const minutesLeft = left.reduce((sum, item) => sum + remainingMinutes(item.minutes, milestoneState(item), item.steps), 0);
  const forecast = forecastFinish(completions, minutesLeft, today);
  const say = (day: string) => formatDayShort(day, today);
  return (
    <Frame>
      {forecast ? (
        <span className="text-lead font-semibold">{progressMessages.atYourPace(say(forecast.p50), say(forecast.p85))}</span>
      ) : null}
      <PlannedFinish plan={plan} laidOut={laidOut} say={say} />
      <span className="mt-1 block text-small text-muted">{forecast ? progressMessages.paceMeans : sayWhyNot(completions)}</span>
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

function PlannedFinish({ plan, laidOut, say }: { plan: Plan; laidOut: LaidOut; say: (day: string) => string }) {
  const standing = laidOut && "currentDates" in laidOut ? laidOut.currentDates : undefined;
  const finish = standing && (standing.finish.planned ?? standing.finishOn);
  if (!finish) {
    return (
      <span className="block">
        {laidOut && "problem" in laidOut ? laidOut.problem : progressMessages.noPlannedDate}{" "}
        <Link href={`${pageOfPlan(plan.id)}/time` as "/plan"} className="link">
          {todayMessages.setTime}
        </Link>
      </span>
    );
  }
  return (
    <span className="block">
      {progressMessages.plannedFinish(say(finish))}
      {standing?.status === "late" && standing.finishOn ? ` ${progressMessages.movedFinish(say(standing.finishOn))}` : null}
    </span>
  );
}

/** Why there is no forecast from the own pace yet. */
function sayWhyNot(completions: readonly Completion[]): string {
  if (completions.length < 3) return progressMessages.noForecastYet(completions.length);
  return completions.some(({ minutes }) => minutes > 0) ? progressMessages.oneWeekSoFar : progressMessages.noPaceYet;
}
