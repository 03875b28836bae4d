import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { fewestStudyWeeks, type MissingForecast } from "#lib/planner/insights/forecast.ts";
import type { readProgress } from "./read-progress.ts";

type Props = Pick<ReturnType<typeof readProgress>, "status" | "problem" | "forecast" | "missing"> & { planId: string; today: string };

/** When the plan finishes: at the learner's own pace once enough is done to measure it, and as planned. */
export function FinishForecast({ planId, status, problem, forecast, missing, today }: Props) {
  const sentence = planStatusMessages.sentence(status);
  const format = (day: string) => formatDay(day, "long", today);
  return (
    <section aria-labelledby="finish" className="flex max-w-reading flex-col gap-1">
      <h2 id="finish" className="text-h3">
        {progressMessages.finish}
      </h2>
      {forecast ? <p>{progressMessages.atYourPace(format(forecast.p50), format(forecast.p85))}</p> : null}
      {forecast || missing ? null : <p>{planMessages.allDone}</p>}
      {sentence ? (
        <p>{sentence}</p>
      ) : forecast || missing ? (
        <p>
          {problem ? describeScheduleProblem(problem) : progressMessages.noPlannedDate}{" "}
          <Link href={`${pageOfPlan(planId)}/time`} className="link">
            {todayMessages.setTime}
          </Link>
        </p>
      ) : null}
      {forecast ? <p className="text-small text-muted">{progressMessages.paceMeans}</p> : null}
      {missing ? <p className="text-small text-muted">{explainMissingForecast(missing)}</p> : null}
    </section>
  );
}

/** Why there is no forecast from the learner's own pace yet. */
function explainMissingForecast(missing: MissingForecast): string {
  return missing.missing === "pace" ? progressMessages.noPaceYet : progressMessages.noForecastYet(fewestStudyWeeks, missing.weeks);
}
