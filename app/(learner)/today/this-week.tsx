import Link from "next/link";
import type { ReactNode } from "react";
import type { LearnerId } from "../../../lib/data/learner-id.ts";
import { findNext, itemsOf, type Plan } from "../../../lib/planner/plan.ts";
import type { LaidOut, layOut } from "../../../lib/planner/standing.ts";
import { describeWeekDays, minutesDoneThisWeek, type WeekDays } from "../../../lib/planner/this-week.ts";
import { words } from "../../../lib/words/en.ts";
import { readDaysIn, sayDayBriefly, sayWeekday } from "../../_components/day-words.ts";
import { loadWorked } from "../load-worked.ts";

type Props = { learner: LearnerId; plan: Plan; laidOut: ReturnType<typeof layOut>; today: string };

/** How this week stands: what was done, what is still planned, and which days are left for it. */
export async function ThisWeek({ learner, plan, laidOut, today }: Props) {
  const worked = await loadWorked(learner, plan, readDaysIn(plan.settings?.timeZone ?? "UTC"));
  const done = minutesDoneThisWeek(worked, today);
  // Nothing is left: the board says so, and this says no more than what the week brought.
  const finished = findNext(itemsOf(plan)) === undefined;
  if (finished && done === 0) return null;
  const timed = !finished && laidOut && "timetable" in laidOut ? laidOut : undefined;
  return (
    <section aria-labelledby="week" className="flex flex-col gap-2">
      <h2 id="week" className="text-h3">
        {words.today.week}
      </h2>
      {timed ? <Planned laidOut={timed} done={done} today={today} /> : null}
      {!timed && done > 0 ? <p>{words.today.doneThisWeek(words.progress.duration(done))}</p> : null}
      {timed || finished ? null : (
        <>
          <p>{laidOut && "problem" in laidOut ? laidOut.problem : words.today.noTime}</p>
          <p>
            <Link href={`/plans/${plan.id}/time`} className="control control-quiet">
              {words.today.setTime}
            </Link>
          </p>
        </>
      )}
      {finished ? null : (
        <p>
          <Link href="/progress" className="link inline-flex min-h-11 items-center">
            {words.today.seeProgress}
          </Link>
        </p>
      )}
    </section>
  );
}

function Planned({ laidOut, done, today }: { laidOut: LaidOut; done: number; today: string }) {
  const days = describeWeekDays(laidOut.settings, today);
  const { nextStudyDay } = days;
  // What is done of a week's time need not be studied once more on the days that are left of it.
  const left = Math.max(0, Math.min(findPlannedThisWeek(laidOut, today), days.studyMinutes - done));
  const { duration } = words.progress;
  return (
    <>
      {left > 0 ? <p>{words.today.doneAndPlanned(duration(done), duration(left))}</p> : null}
      {left === 0 && done > 0 ? <p>{words.today.donePlannedOut(duration(done))}</p> : null}
      {left === 0 && done === 0 ? <p>{words.today.nothingPlanned}</p> : null}
      {done + left > 0 ? <WeekBar done={done} left={left} /> : null}
      <Quiet>{sayDaysLeft(days)}</Quiet>
      {nextStudyDay.on > today ? (
        <Quiet>
          {words.today.nextStudyDay(
            `${sayWeekday(nextStudyDay.on)}, ${sayDayBriefly(nextStudyDay.on, today)}`,
            duration(nextStudyDay.minutes),
          )}
        </Quiet>
      ) : null}
      {done > 0 ? <Quiet>{words.today.weekCounts}</Quiet> : null}
    </>
  );
}

function Quiet({ children }: { children: ReactNode }) {
  return <p className="text-small text-muted">{children}</p>;
}

/** The minutes still planned from today to Sunday; none when work begins in a later week. */
function findPlannedThisWeek({ timetable }: LaidOut, today: string): number {
  const [first] = timetable.schedule.weeks;
  return first && first.week <= today ? first.plannedMinutes : 0;
}

function WeekBar({ done, left }: { done: number; left: number }) {
  const percent = Math.floor((100 * done) / (done + left));
  const { duration } = words.progress;
  return (
    <div
      role="progressbar"
      aria-label={words.today.weekBar(duration(done), duration(done + left))}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-2 overflow-hidden rounded-full border border-control-line bg-role-soft"
    >
      <div className="h-full bg-role" style={{ width: `${percent}%` }} />
    </div>
  );
}

function sayDaysLeft({ studyDaysLeft, daysOff }: WeekDays): string {
  const stretches = daysOff.map(({ from, to }) => words.today.stretch(sayWeekday(from), sayWeekday(to)));
  return [words.today.studyDaysLeft(studyDaysLeft), stretches.length ? words.today.daysOff(words.today.list(stretches)) : ""]
    .join(" ")
    .trim();
}
