import { CalendarDays } from "lucide-react";
import { sumHours } from "../../lib/planner/hours.ts";
import { countItems, type PlanItem } from "../../lib/planner/plan.ts";
import { ownWords } from "../../lib/words/own.ts";
import { planWords } from "../../lib/words/plan.ts";
import { screenWords } from "../../lib/words/screen.ts";
import { timeWords } from "../../lib/words/time.ts";
import { countDays, formatDay } from "../_components/days.ts";
import { pageOfPlan } from "./device/guest-plan.ts";
import { effortLeft } from "./effort.ts";
import type { LiveSchedule } from "./schedule/live-schedule.ts";

type Props = {
  planId: string;
  items: readonly PlanItem[];
  next: PlanItem | undefined;
  page: string;
  live: LiveSchedule | undefined;
  onOpen: (id: string) => void;
};

/** How the plan stands, in one line and one bar, and what to do now. */
export function PlanSummary({ planId, items, next, page, live, onOpen }: Props) {
  const counts = countItems(items);
  const left = sumHours(items.map(effortLeft));
  return (
    <div className="grid gap-4 md:grid-cols-2 md:gap-6">
      <section className="flex flex-col gap-2">
        <p className="tabular flex flex-wrap items-baseline justify-between gap-x-4">
          <strong className="text-h2 font-semibold">{planWords.percentDone(counts)}</strong>
          <span className="text-muted">{ownWords.hoursLeft(left.low, left.high)}</span>
        </p>
        <div
          role="progressbar"
          aria-label={planWords.percentDone(counts)}
          aria-valuenow={counts.percent}
          aria-valuemin={0}
          aria-valuemax={100}
          className="h-2 overflow-hidden rounded-full border border-control-line bg-role-soft"
        >
          <div className="h-full bg-role forced-colors:bg-[Highlight]" style={{ width: `${counts.percent}%` }} />
        </div>
        <p className="tabular text-small text-muted">{planWords.counts(counts)}</p>
        <p className="lg:hidden">
          <a href={live ? "#schedule" : `${pageOfPlan(planId)}/time`} className="link inline-flex min-h-11 items-center gap-2 text-small">
            <CalendarDays size={18} aria-hidden="true" className="shrink-0" />
            {sayDates(live)}
          </a>
        </p>
      </section>
      <section aria-labelledby="next" className="flex min-w-0 flex-col gap-1 rounded-lg bg-role-soft p-4 forced-colors:border">
        <h2 id="next" className="text-small font-semibold text-role">
          {planWords.nextHeading}
        </h2>
        {next ? (
          <>
            <p className="text-h3 font-semibold wrap-anywhere">{next.title}</p>
            <p className="-mb-2 flex flex-wrap items-center justify-between gap-x-4">
              <span className="tabular text-muted">{ownWords.effortLong(next)}</span>
              <a
                href={`${page}?open=${next.id}#${next.id}`}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(next.id);
                }}
                className="link inline-flex min-h-11 items-center"
              >
                {planWords.openNext}
              </a>
            </p>
          </>
        ) : (
          <p>{counts.skipped === counts.total ? screenWords.allSkipped : planWords.allDone}</p>
        )}
      </section>
    </div>
  );
}

/** Where the dates stand, in a few words that lead to them. */
function sayDates(live: LiveSchedule | undefined): string {
  if (!live) return screenWords.setTime;
  if ("problem" in live) return timeWords.notPlannable;
  const { standing, settings } = live;
  const { finishOn } = standing;
  if (!finishOn) return screenWords.seeDates;
  const over = settings.targetDate ? countDays(settings.targetDate, finishOn) : 0;
  return [screenWords.finish(formatDay(finishOn), over), standing.course === "late" ? screenWords.moved : ""].filter(Boolean).join(" · ");
}
