import type { ReactNode } from "react";
import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { describeWeekDays, minutesPlannedThisWeek, type WeekDays } from "#lib/planner/insights/this-week.ts";
import { findNext, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { computeDates, DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";

/** @param done minutes, as `minutesDoneThisWeek` counts them. */
type Props = { plan: Plan; dates: ReturnType<typeof computeDates>; done: number; today: string };

/** How this week is going: what was done, what is still planned, and on which days. */
export function WeekSummary({ plan, dates, done, today }: Props) {
  // Nothing is left to do: the board says so. Only what was done this week is left to show.
  const finished = findNext(milestonesOf(plan)) === undefined;
  const sentence = finished ? "" : planStatusMessages.sentence(readPlanStatus(plan, today));
  if (finished && done === 0) return null;
  const dated = !finished && dates && "planSchedule" in dates ? dates : undefined;
  return (
    <section aria-labelledby="week" className="flex flex-col gap-2">
      <h2 id="week" className="text-h3">
        {todayMessages.week}
      </h2>
      {dated ? <Planned planId={plan.id} datedPlan={dated} done={done} today={today} /> : null}
      {sentence ? <p>{sentence}</p> : null}
      {!dated && done > 0 ? <p>{todayMessages.doneThisWeek(progressMessages.duration(done))}</p> : null}
      {dated || finished ? null : (
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

function Planned({ planId, datedPlan, done, today }: { planId: string; datedPlan: DatedPlan; done: number; today: string }) {
  const days = describeWeekDays(datedPlan.studyTime, today);
  const { nextStudyDay } = days;
  const left = minutesPlannedThisWeek(datedPlan, today);
  return (
    <>
      <p>{formatWeek(done, left, days.studyMinutes)}</p>
      {done + left > 0 ? <WeekBar done={done} all={done + left} /> : null}
      {datedPlan.currentDates.finish.status === "early" && wouldMoveDates(datedPlan) ? (
        <p>
          <Link href={`${pageOfPlan(planId)}#schedule`} className="link inline-flex min-h-11 items-center">
            {todayMessages.bringForward}
          </Link>
        </p>
      ) : null}
      <SmallPrint>{formatDaysLeft(days)}</SmallPrint>
      {nextStudyDay.on > today ? (
        <SmallPrint>
          {todayMessages.nextStudyDay(
            `${formatWeekday(nextStudyDay.on)}, ${formatDay(nextStudyDay.on, "long", today)}`,
            formatMinutes(nextStudyDay.minutes),
          )}
        </SmallPrint>
      ) : null}
      {done > 0 ? <SmallPrint>{todayMessages.weekCounts}</SmallPrint> : null}
    </>
  );
}

function SmallPrint({ children }: { children: ReactNode }) {
  return <p className="text-small text-muted">{children}</p>;
}

/** Whether replanning from today would change the days of a milestone. */
function wouldMoveDates({ planSchedule, currentDates }: DatedPlan): boolean {
  return planSchedule.schedule.items.some(({ id, plannedStart, plannedEnd }) => {
    const days = currentDates.days.get(id);
    return days !== undefined && (days.from !== plannedStart || days.to !== plannedEnd);
  });
}

/** What was done and is planned, in minutes of a week that has `ofWeek` minutes of study time. */
function formatWeek(done: number, left: number, ofWeek: number): string {
  const { duration } = progressMessages;
  if (ofWeek > 0 && done > ofWeek) {
    const more = todayMessages.doneMore(duration(done), duration(ofWeek));
    return left > 0 ? `${more} ${todayMessages.stillPlanned(duration(left))}` : more;
  }
  if (left > 0) return todayMessages.doneAndPlanned(duration(done), duration(left));
  return done > 0 ? todayMessages.donePlannedOut(duration(done)) : todayMessages.nothingPlanned;
}

function WeekBar({ done, all }: { done: number; all: number }) {
  const percent = Math.min(100, Math.floor((100 * done) / all));
  const { duration } = progressMessages;
  return (
    <div
      role="progressbar"
      aria-label={todayMessages.weekBar(duration(done), duration(all))}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-2 overflow-hidden rounded-full border border-control-line bg-role-soft"
    >
      <div className="h-full bg-role" style={{ width: `${percent}%` }} />
    </div>
  );
}

function formatDaysLeft({ studyDaysLeft, daysOff }: WeekDays): string {
  const stretches = daysOff.map(({ from, to }) => todayMessages.stretch(formatWeekday(from), formatWeekday(to)));
  return [todayMessages.studyDaysLeft(studyDaysLeft), stretches.length ? todayMessages.daysOff(todayMessages.list(stretches)) : ""]
    .join(" ")
    .trim();
}
