import { Flag } from "lucide-react";
import type { ReactNode } from "react";
import { formatDay, formatMonthYear } from "#lib/messages/days.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import type { FinishRange } from "#lib/planner/schedule/finish-range.ts";
import type { FirstPlan, StartProblem, StartRole } from "#lib/planner/start/plan-start.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { DateVerdict } from "./date-verdict.tsx";

type Props = {
  role: StartRole;
  result: FirstPlan | { problem: StartProblem };
  range: FinishRange | null;
  /** The fewest hours a week that meet the date; null where none do. */
  hoursInTime: number | null;
  today: string;
  /** The button, and what goes with it. */
  children: ReactNode;
};

/** The road to the finish and its date, on a tray that never leaves the screen. */
export function FinishTray({ role, result, range, hoursInTime, today, children }: Props) {
  return (
    <section
      aria-label={firstRunMessages.finish}
      data-tray
      className="sticky bottom-(--tabs) z-10 -mx-4 flex max-md:mt-auto flex-col gap-2 rounded-t-2xl border-t border-role-line bg-role-soft px-4 py-3 md:mx-0 md:rounded-xl md:border md:p-5"
    >
      {"problem" in result ? null : <Road plan={result} today={today} />}
      {"problem" in result || !result.firstResult ? null : (
        <p className="tabular text-meta text-muted">
          {firstRunMessages.firstResultNamed(result.firstResult.name, role.id)} {formatDay(result.firstResult.endsOn, "medium", today)}
        </p>
      )}
      <output htmlFor="hours by" className="tabular flex flex-wrap items-center justify-between gap-x-4 text-small text-muted">
        {"problem" in result ? (
          <span className="w-full text-body font-semibold text-ink">{firstRunMessages.problem(result.problem)}</span>
        ) : result.finishOn ? (
          <>
            <span>{firstRunMessages.finish}</span>
            {result.spareDays === null ? <Range range={range} /> : <DateVerdict days={result.spareDays} hoursInTime={hoursInTime} />}
            <span className="w-full text-h1 font-bold text-ink">{formatDay(result.finishOn, "long")}</span>
            {result.spareDays === null ? null : <Range range={range} />}
          </>
        ) : (
          <span className="w-full text-body font-semibold text-ink">{firstRunMessages.nothingLeft}</span>
        )}
      </output>
      {children}
    </section>
  );
}

/** In months, which is as exact as it is; in days within one month. */
function Range({ range }: { range: FinishRange | null }) {
  if (!range) return null;
  const isOneMonth = range.early.slice(0, 7) === range.late.slice(0, 7);
  const say = (day: string) => (isOneMonth ? formatDay(day, "medium") : formatMonthYear(day));
  return <span className="text-meta">{firstRunMessages.range(say(range.early), say(range.late))}</span>;
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
