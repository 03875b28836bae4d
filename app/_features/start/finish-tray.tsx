import { Flag } from "lucide-react";
import type { ReactNode } from "react";
import { formatDay } from "#lib/messages/days.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import type { FinishRange } from "#lib/planner/schedule/finish-range.ts";
import type { FirstPlan, StartProblem, StartRole } from "#lib/planner/start/plan-start.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { Verdict } from "./verdict.tsx";

type Props = {
  role: StartRole;
  result: FirstPlan | { problem: StartProblem };
  range: FinishRange | null;
  /** The fewest hours a week that meet the date; null where none do. */
  hoursInTime: number | null;
  today: string;
  /** A few words beside the first result. */
  aside: ReactNode;
  /** The button, and what goes with it. */
  children: ReactNode;
};

/** The road to the finish and its date, on a tray that never leaves the screen. */
export function FinishTray({ role, result, range, hoursInTime, today, aside, children }: Props) {
  return (
    <section
      aria-label={firstRunMessages.finish}
      data-tray
      className="sticky bottom-(--tabs) z-10 -mx-4 flex max-md:mt-auto flex-col gap-2 rounded-t-2xl border-t border-role-line bg-role-soft px-4 py-3 md:mx-0 md:rounded-xl md:border md:p-5"
    >
      {"problem" in result ? null : <Road plan={result} today={today} />}
      <p className="tabular flex flex-wrap justify-between gap-x-4 text-meta text-muted empty:hidden">
        {"problem" in result || !result.firstResult ? null : (
          <span>
            {firstRunMessages.firstResultNamed(result.firstResult.name, role.id)} {formatDay(result.firstResult.endsOn, "medium", today)}
          </span>
        )}
        {aside}
      </p>
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <output htmlFor="hours by" className="block">
          {"problem" in result ? (
            <span className="block font-semibold">{firstRunMessages.problem(result.problem)}</span>
          ) : result.finishOn ? (
            <>
              <span className="block text-small text-muted">{firstRunMessages.finish}</span>
              <span className="tabular block text-h1 font-bold">{formatDay(result.finishOn, "long")}</span>
              {range ? (
                <span className="tabular block text-small text-muted">
                  {firstRunMessages.range(formatDay(range.early, "medium"), formatDay(range.late, "medium"))}
                </span>
              ) : null}
            </>
          ) : (
            <span className="block font-semibold">{firstRunMessages.nothingLeft}</span>
          )}
        </output>
        {"problem" in result || result.spareDays === null ? null : <Verdict days={result.spareDays} hoursInTime={hoursInTime} />}
      </div>
      {children}
    </section>
  );
}

/** A straight line from today to the flag, with a post where the first result comes. */
function Road({ plan: { finishOn, firstResult }, today }: { plan: FirstPlan; today: string }) {
  const all = finishOn ? Math.max(1, countDays(today, finishOn)) : 1;
  const at = firstResult ? Math.min(96, Math.max(9, (countDays(today, firstResult.endsOn) / all) * 100)) : 0;
  return (
    <div aria-hidden="true" className="relative h-6">
      <span className="absolute right-3.5 left-2 top-1/2 h-1 -translate-y-1/2 rounded bg-role forced-colors:bg-[CanvasText]" />
      <span className="absolute left-0 top-1/2 size-4 -translate-y-1/2 rounded-full border-2 border-now-line bg-now" />
      {firstResult ? (
        <span
          className="absolute top-1/2 size-4 -translate-x-1/2 -translate-y-1/2 rounded-full border-[3px] border-role bg-raised"
          style={{ left: `${at}%` }}
        />
      ) : null}
      <Flag size={18} className="absolute right-0 bottom-2.5 fill-role text-role" />
    </div>
  );
}
