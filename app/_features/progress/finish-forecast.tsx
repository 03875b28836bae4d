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
 * When the plan finishes if it is followed, in one sentence; and once enough is done to measure it, how sure that is at the learner's own pace,
 * folded.
 */
export function FinishForecast({ planId, status, problem, forecast, verdict, missing }: Props) {
  const isLeft = forecast !== undefined || missing !== undefined;
  const sentence = verdict ? progressMessages.ifPlanned(verdict.finish) : planStatusMessages.sentence(status);
  return (
    <section aria-labelledby="finish" className="flex flex-col gap-2">
      <h2 id="finish" className="sr-only">
        {progressMessages.finish}
      </h2>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        {sentence || !isLeft ? <p className="max-w-reading">{sentence || planMessages.allDone}</p> : null}
        {sentence && isLeft ? (
          <Link href={`${pageOfPlan(planId)}/fit`} className="control control-quiet">
            {timeMessages.fitDate}
          </Link>
        ) : null}
      </div>
      {sentence || !isLeft ? null : (
        <>
          {forecast ? <p>{progressMessages.atYourPace(forecast)}</p> : null}
          <p>
            {problem ? describeScheduleProblem(problem) : progressMessages.noPlannedDate}{" "}
            <Link href={`${pageOfPlan(planId)}/time`} className="link">
              {todayMessages.setTime}
            </Link>
          </p>
        </>
      )}
      {forecast ? (
        <details>
          <summary className="link inline-flex min-h-11 items-center text-small">{progressMessages.howSure}</summary>
          <div className="flex max-w-reading flex-col gap-1 pb-2">
            {verdict ? <p>{progressMessages.verdict(verdict)}</p> : null}
            <p className="text-small text-muted">{progressMessages.paceMeans}</p>
          </div>
        </details>
      ) : null}
      {missing ? <p className="max-w-reading text-small text-muted">{explainMissingForecast(missing)}</p> : null}
    </section>
  );
}

/** Why there is no forecast from the learner's own pace yet. */
function explainMissingForecast(missing: MissingForecast): string {
  return missing.missing === "pace" ? progressMessages.noPaceYet : progressMessages.noForecastYet(fewestStudyWeeks, missing.weeks);
}
