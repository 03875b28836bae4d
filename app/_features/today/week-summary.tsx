import { WeekBars } from "#app/_features/plan/week-bars.tsx";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { listStudied } from "#lib/planner/insights/study-minutes.ts";
import type { WeekDay } from "#lib/planner/insights/study-today.ts";
import { findNext, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { type computeDates, type DatedPlan, endsLate, type Finish } from "#lib/planner/schedule/current-dates.ts";
import { formatIsoDay, readDay, weekOf } from "#lib/planner/time/calendar.ts";

type Props = {
  plan: Plan;
  dates: ReturnType<typeof computeDates>;
  finish: Finish;
  /** The days of this week; undefined without dates. */
  week: readonly WeekDay[] | undefined;
  /** Minutes, as `minutesDoneThisWeek` counts them. */
  done: number;
  today: string;
};

/** How this week is going: what was done and what is still planned, day by day. */
export function WeekSummary({ plan, dates, finish, week, done, today }: Props) {
  // Nothing is left to do: the board says so. Only what was done this week is left to show.
  const finished = findNext(milestonesOf(plan)) === undefined;
  if (finished && done === 0) return null;
  const isDated = week !== undefined && !finished;
  const all = done + (week ?? []).reduce((sum, { planned }) => sum + planned, 0);
  return (
    <section aria-labelledby="week" className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="week" className="text-h3">
          {todayMessages.week}
        </h2>
        {isDated ? (
          <p className="tabular text-small text-muted">
            <strong className="text-h3 text-ink">{progressMessages.hours(done)}</strong> {todayMessages.ofWeek(progressMessages.hours(all))}
          </p>
        ) : null}
      </div>
      {isDated ? (
        <>
          <WeekBars week={week} today={today} className="h-24" />
          <WeekLegend />
          {week.some((day) => day.done > 0) ? <p className="text-small text-muted">{todayMessages.weekCounts}</p> : null}
        </>
      ) : null}
      <StudiedWeek plan={plan} today={today} />
      {finished ? null : <FinishLine finish={finish} />}
      {isDated && dates && "planSchedule" in dates && dates.currentDates.finish.status === "early" && wouldMoveDates(dates) ? (
        <p>
          <Link href={`${pageOfPlan(plan.id)}#schedule`} className="link inline-flex min-h-11 items-center">
            {todayMessages.bringForward}
          </Link>
        </p>
      ) : null}
      {!isDated && done > 0 ? <p>{todayMessages.doneThisWeek(progressMessages.duration(done))}</p> : null}
      {isDated || finished ? null : (
        <>
          <p>{dates && "problem" in dates ? describeScheduleProblem(dates.problem) : todayMessages.noTime}</p>
          <p>
            <Link href={`${pageOfPlan(plan.id)}/time`} className="control control-quiet">
              {todayMessages.setTime}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

/** The finish as of today, and how it compares. */
function FinishLine({ finish }: { finish: Finish }) {
  const status = planStatusMessages.name(finish);
  return finish.current === null ? null : (
    <p className="tabular flex flex-wrap items-center justify-between gap-x-3 gap-y-1 pt-2 areas:hidden">
      <span>
        <span className="text-muted">{planListMessages.finish}</span>{" "}
        <strong className="font-semibold">{formatDay(finish.current, "medium")}</strong>
      </span>
      {status ? <span className={`badge ${endsLate(finish) ? "badge-late" : "badge-good"}`}>{status}</span> : null}
    </p>
  );
}

/** The minutes that the learner told of this week, day by day; nothing where they told none. */
function StudiedWeek({ plan, today }: Pick<Props, "plan" | "today">) {
  const monday = weekOf(readDay(today));
  const [from, to] = [formatIsoDay(monday), formatIsoDay(monday + 6)];
  const days = [...listStudied(milestonesOf(plan))].filter(([day]) => from <= day && day <= to).sort();
  if (days.length === 0) return null;
  const all = days.reduce((sum, [, minutes]) => sum + minutes, 0);
  return (
    <p className="tabular">
      {todayMessages.studiedWeek(
        formatMinutes(all),
        days.map(([day, minutes]) => ({ weekday: formatWeekday(day), time: formatMinutes(minutes) })),
      )}
    </p>
  );
}

function WeekLegend() {
  return (
    <p aria-hidden="true" className="flex gap-4 text-small text-muted">
      <span className="inline-flex items-center gap-2">
        <span className="size-3 rounded-sm bg-role forced-colors:bg-[CanvasText]" /> {todayMessages.studied}
      </span>
      <span className="inline-flex items-center gap-2">
        <span className="hatched size-3 rounded-sm border border-role" /> {todayMessages.toStudy}
      </span>
    </p>
  );
}

/** Whether replanning from today would change the days of a milestone. */
function wouldMoveDates({ planSchedule, currentDates }: DatedPlan): boolean {
  return planSchedule.schedule.items.some(({ id, plannedStart, plannedEnd }) => {
    const days = currentDates.days.get(id);
    return days !== undefined && (days.from !== plannedStart || days.to !== plannedEnd);
  });
}
