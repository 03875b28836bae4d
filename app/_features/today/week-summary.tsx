import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatWeekday } from "#lib/messages/days.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { listStudied } from "#lib/planner/insights/study-minutes.ts";
import type { WeekDay } from "#lib/planner/insights/study-today.ts";
import { findNext, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { computeDates, DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { formatIsoDay, readDay, weekOf } from "#lib/planner/time/calendar.ts";

type Props = {
  plan: Plan;
  dates: ReturnType<typeof computeDates>;
  /** The days of this week; undefined without dates. */
  week: readonly WeekDay[] | undefined;
  /** Minutes, as `minutesDoneThisWeek` counts them. */
  done: number;
  today: string;
};

/** How this week is going: what was done and what is still planned, day by day. */
export function WeekSummary({ plan, dates, week, done, today }: Props) {
  // Nothing is left to do: the board says so. Only what was done this week is left to show.
  const finished = findNext(milestonesOf(plan)) === undefined;
  const sentence = finished ? "" : planStatusMessages.sentence(readPlanStatus(plan, today));
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
      {isDated ? <WeekBars week={week} today={today} /> : null}
      <StudiedWeek plan={plan} today={today} />
      {sentence ? <p>{sentence}</p> : null}
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
      {finished ? null : (
        <p>
          <Link
            href={guestRoleOf(plan.id) ? `${pageOfPlan(plan.id)}/progress` : "/progress"}
            className="link inline-flex min-h-11 items-center"
          >
            {todayMessages.seeProgress}
          </Link>
        </p>
      )}
    </section>
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

/** Seven bars, Monday to Sunday: the part studied is filled, what is planned is hatched. */
function WeekBars({ week, today }: { week: readonly WeekDay[]; today: string }) {
  const scale = Math.max(60, ...week.map(({ done, planned, available }) => Math.max(done + planned, available)));
  const percent = (minutes: number) => `${(100 * minutes) / scale}%`;
  return (
    <>
      <ol className="grid grid-cols-7 gap-2">
        {week.map(({ day, done, planned, isOff }) => (
          <li key={day} className="flex flex-col items-center gap-1">
            <span
              aria-hidden="true"
              className="flex h-24 w-full max-w-10 flex-col justify-end overflow-hidden rounded-md border border-line bg-sunken [print-color-adjust:exact]"
            >
              {planned > 0 ? <span className="hatched block border-t-2 border-role" style={{ height: percent(planned) }} /> : null}
              {done > 0 ? <span className="block bg-role forced-colors:bg-[CanvasText]" style={{ height: percent(done) }} /> : null}
            </span>
            <span aria-hidden="true" className={`text-small ${day === today ? "font-bold text-ink" : "text-muted"}`}>
              {formatWeekday(day).slice(0, 2)}
            </span>
            {isOff ? (
              <span aria-hidden="true" className="text-meta text-muted">
                {todayMessages.off}
              </span>
            ) : null}
            <span className="sr-only">{describeDay({ day, done, planned, isOff })}</span>
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="flex gap-4 text-small text-muted">
        <span className="inline-flex items-center gap-2">
          <span className="size-3 rounded-sm bg-role forced-colors:bg-[CanvasText]" /> {todayMessages.studied}
        </span>
        <span className="inline-flex items-center gap-2">
          <span className="hatched size-3 rounded-sm border border-role" /> {todayMessages.toStudy}
        </span>
      </p>
      {week.some(({ done }) => done > 0) ? <p className="text-small text-muted">{todayMessages.weekCounts}</p> : null}
    </>
  );
}

function describeDay({ day, done, planned, isOff }: Pick<WeekDay, "day" | "done" | "planned" | "isOff">): string {
  const name = formatWeekday(day);
  if (isOff && done === 0) return todayMessages.weekDayOff(name);
  const { duration } = progressMessages;
  return todayMessages.weekDay(
    name,
    done > 0 ? todayMessages.weekDayDone(duration(done)) : "",
    planned > 0 ? todayMessages.weekDayPlanned(duration(planned)) : "",
  );
}

/** Whether replanning from today would change the days of a milestone. */
function wouldMoveDates({ planSchedule, currentDates }: DatedPlan): boolean {
  return planSchedule.schedule.items.some(({ id, plannedStart, plannedEnd }) => {
    const days = currentDates.days.get(id);
    return days !== undefined && (days.from !== plannedStart || days.to !== plannedEnd);
  });
}
