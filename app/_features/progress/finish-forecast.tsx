import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { fewestStudyWeeks, type MissingForecast } from "#lib/planner/insights/forecast.ts";
import type { readProgress } from "./read-progress.ts";

type Props = Pick<ReturnType<typeof readProgress>, "status" | "problem" | "forecast" | "verdict" | "missing"> & { planId: string };

/**
 * When the plan finishes, in one sentence: as planned, and once enough is done to measure it, at the learner's own pace, next to the target.
 */
export function FinishForecast({ planId, status, problem, forecast, verdict, missing }: Props) {
  const isLeft = forecast !== undefined || missing !== undefined;
  const sentence = verdict ? progressMessages.verdict(verdict) : planStatusMessages.sentence(status);
  return (
    <section aria-labelledby="finish" className="flex max-w-reading flex-col gap-1">
      <h2 id="finish" className="text-h3">
        {progressMessages.finish}
      </h2>
      {sentence || !isLeft ? <p>{sentence || planMessages.allDone}</p> : null}
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
      {forecast ? <p className="text-small text-muted">{progressMessages.paceMeans}</p> : null}
      {missing ? <p className="text-small text-muted">{explainMissingForecast(missing)}</p> : null}
    </section>
  );
}

/** Why there is no forecast from the learner's own pace yet. */
function explainMissingForecast(missing: MissingForecast): string {
  return missing.missing === "pace" ? progressMessages.noPaceYet : progressMessages.noForecastYet(fewestStudyWeeks, missing.weeks);
}
