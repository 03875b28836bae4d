import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { fewestStudyWeeks, type MissingForecast } from "#lib/planner/insights/forecast.ts";
import type { readProgress } from "./read-progress.ts";

type Props = Pick<ReturnType<typeof readProgress>, "status" | "problem" | "forecast" | "verdict" | "missing"> & { planId: string };

/**
 * How sure the finish is: with a forecast the whole verdict, folded, because the finish stands above with the other figures; without one the
 * finish in a sentence, and what a forecast needs.
 */
export function FinishForecast({ planId, status, problem, forecast, verdict, missing }: Props) {
  const isLeft = forecast !== undefined || missing !== undefined;
  const sentence = planStatusMessages.sentence(status);
  return (
    <section aria-labelledby="finish" className="flex flex-col gap-2">
      <h2 id="finish" className="sr-only">
        {progressMessages.finish}
      </h2>
      {forecast && !verdict ? <p>{progressMessages.atYourPace(forecast)}</p> : null}
      {sentence || !isLeft ? null : (
        <p>
          {problem ? describeScheduleProblem(problem) : progressMessages.noPlannedDate}{" "}
          <Link href={`${pageOfPlan(planId)}/time`} className="link">
            {todayMessages.setTime}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        {forecast ? (
          <details className="min-w-0 open:basis-full">
            <summary className="link inline-flex min-h-11 items-center text-small">{progressMessages.howSure}</summary>
            <div className="flex max-w-reading flex-col gap-1 pb-2">
              {verdict ? <p>{progressMessages.verdict(verdict)}</p> : null}
              <p className="text-small text-muted">{progressMessages.paceMeans}</p>
            </div>
          </details>
        ) : sentence || !isLeft ? (
          <p className="max-w-reading">{sentence || planMessages.allDone}</p>
        ) : null}
        {sentence && isLeft ? (
          <Link href={`${pageOfPlan(planId)}/fit`} className="control control-quiet">
            {timeMessages.fitDate}
          </Link>
        ) : null}
      </div>
      {missing ? <p className="max-w-reading text-small text-muted">{explainMissingForecast(missing)}</p> : null}
    </section>
  );
}

/** Why there is no forecast from the learner's own pace yet. */
function explainMissingForecast(missing: MissingForecast): string {
  return missing.missing === "pace" ? progressMessages.noPaceYet : progressMessages.noForecastYet(fewestStudyWeeks, missing.weeks);
}
