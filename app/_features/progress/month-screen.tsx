import { ArrowLeft, ChevronLeft, ChevronRight, Share2 } from "lucide-react";
import { Headline } from "#app/_ui/headline.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PrintButton } from "#app/_ui/print-button.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { formatDay, formatLongMonth, formatMonth } from "#lib/messages/days.ts";
import { monthMessages } from "#lib/messages/month.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { shareMessages } from "#lib/messages/share.ts";
import type { Work } from "#lib/planner/insights/activity.ts";
import {
  addMonths,
  listDoneIn,
  listMonths,
  type MonthTotals,
  monthOf,
  type Period,
  periodOf,
  sumPeriod,
  sumWeeksIn,
} from "#lib/planner/insights/months.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { HourBars } from "./hour-bars.tsx";
import { MonthSheet } from "./month-sheet.tsx";
import { ProgressCurve } from "./progress-curve.tsx";
import { type ProgressInput, readProgress } from "./read-progress.ts";

type Props = ProgressInput & {
  /** "2026-10", or "all" for everything so far. */
  month: string;
};

/** How many months "all" has bars for. */
const mostBars = 12;

/** What was done in a month, or so far: to read, print and share. */
export function MonthScreen({ month, ...input }: Props) {
  const { plan, worked, today } = input;
  const progress = readProgress(input);
  const { work, burnUp, counts, status } = progress;
  const months = listMonths(worked, work, today);
  const isAll = month === "all";
  const first = months.at(-1)?.month ?? monthOf(today);
  const period = isAll ? { from: `${first}-01`, to: today } : periodOf(month, today);
  const { milestones, minutes, days } = sumPeriod(worked, work, period);
  const totals = progressMessages.totals(milestones, progressMessages.hours(minutes));
  const title = isAll ? monthMessages.all : formatLongMonth(month);
  const next = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)));
  const nameOf = (item: { id: string; title: string }) => catalog().milestones.get(item.id)?.shortName ?? item.title;
  const doneByThen = worked.filter(({ doneOn }) => doneOn !== null && doneOn <= period.to).length;
  // A month that is over has no finish of its own: its number would be that of today.
  const { forecast } = progress;
  const finish = period.to === today ? (forecast?.p85 ?? status.finish.current) : null;
  return (
    <div data-role={plan.role.id} className="page flex max-w-[56rem] flex-col gap-4 py-6 print:py-0">
      <PageTitle>{`${title}: ${totals}`}</PageTitle>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 print:hidden">
        <Link href={`/plans/${plan.id}/progress`} className="control control-ghost -ml-4">
          <ArrowLeft size={18} aria-hidden="true" />
          {progressMessages.title}
        </Link>
        {isAll ? null : <Around planId={plan.id} month={month} first={first} last={monthOf(today)} />}
        <div className="flex gap-2">
          <Link href={`/plans/${plan.id}/share`} className="control control-quiet">
            <Share2 size={18} aria-hidden="true" />
            {shareMessages.link}
          </Link>
          <PrintButton look="control-strong" />
        </div>
      </div>
      <MonthSheet
        title={title}
        totals={!isAll && month === monthOf(today) ? progressMessages.soFar(totals) : totals}
        roleTitle={plan.role.title}
        milestones={listDoneIn(worked, period).map((item) => ({ ...item, proof: catalog().milestones.get(item.id)?.doneWhen.proof }))}
        empty={<Empty minutes={minutes} isCurrent={period.to === today} next={next[0] && nameOf(next[0])} />}
        next={period.to === today ? next.slice(0, 3).map(nameOf) : []}
        today={today}
        figures={
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <Headline
              figures={[
                {
                  value: String(doneByThen),
                  of: progressMessages.of(String(counts.total - counts.known - counts.skipped)),
                  name: monthMessages.milestonesInAll,
                },
                { value: monthMessages.days(days), name: monthMessages.ofStudy },
                ...(finish
                  ? [
                      {
                        value: formatDay(finish, "medium"),
                        name: forecast
                          ? progressMessages.likelyFinish
                          : monthMessages.finish(planStatusMessages.name(status.finish), status.finished !== undefined),
                      },
                    ]
                  : []),
              ]}
            />
            {minutes > 0 ? (
              <HourBars
                title={isAll ? monthMessages.hoursByMonth : progressMessages.weeks}
                bars={isAll ? barsOfMonths(months) : barsOfWeeks(work, period)}
              />
            ) : null}
          </div>
        }
      >
        {burnUp.isEmpty ? null : (
          // Without the plan's line, the labels at the lines say all, and no legend is needed.
          <ProgressCurve burnUp={{ ...burnUp, plannedEnd: null }} look="h-32" {...(isAll ? {} : { shade: period })} />
        )}
      </MonthSheet>
    </div>
  );
}

function barsOfWeeks(work: readonly Work[], period: Period) {
  return sumWeeksIn(work, period).map(({ from, to, minutes }) => ({ key: from, name: monthMessages.dayRange(from, to), minutes }));
}

function barsOfMonths(months: readonly MonthTotals[]) {
  return months
    .slice(0, mostBars)
    .toReversed()
    .map(({ month, minutes }) => ({ key: month, name: formatMonth(month), minutes }));
}

/** The month with arrows to the one before and after, as far as the plan has any. */
function Around({ planId, month, first, last }: { planId: string; month: string; first: string; last: string }) {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const arrow = "control control-ghost w-11 px-0";
  return (
    <nav aria-label={monthMessages.otherMonths} className="flex items-center">
      {before >= first ? (
        <Link href={`/plans/${planId}/progress/${before}`} className={arrow} title={formatLongMonth(before, month)}>
          <ChevronLeft size={20} aria-hidden="true" />
          <span className="sr-only">{formatLongMonth(before, month)}</span>
        </Link>
      ) : (
        <span className="w-11" />
      )}
      <span className="min-w-28 text-center font-medium">{formatLongMonth(month, last)}</span>
      {after <= last ? (
        <Link href={`/plans/${planId}/progress/${after}`} className={arrow} title={formatLongMonth(after, month)}>
          <ChevronRight size={20} aria-hidden="true" />
          <span className="sr-only">{formatLongMonth(after, month)}</span>
        </Link>
      ) : (
        <span className="w-11" />
      )}
    </nav>
  );
}

/** A month without a finished milestone: what there is to say of it, and what comes next. */
function Empty({ minutes, isCurrent, next }: { minutes: number; isCurrent: boolean; next: string | undefined }) {
  return (
    <>
      <p className="font-medium">
        {minutes > 0 ? monthMessages.onlySteps(progressMessages.hours(minutes)) : monthMessages.nothing(isCurrent)}
      </p>
      {isCurrent && next ? <p className="text-small text-muted">{monthMessages.upNext(next)}</p> : null}
    </>
  );
}
