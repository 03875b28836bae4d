import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { joinRanges, readAvailability } from "#lib/planner/time/availability.ts";
import { type Day, readDay, weekOf } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, minutesThrough, type StudyMinutes } from "#lib/planner/time/study-minutes.ts";
import type { DayOf, Work } from "./activity.ts";

/** A study time, and the ISO instant at which it was set. */
export type SetStudyTime = { madeAt: string; studyTime: StudyTime };

/** How many of its study times a plan keeps in a file and after an import, and how many days off they may have together. */
export const maxStudyTimes = 100;
const maxPastDaysOff = 5_000;

/**
 * The study times that say what a plan's learner had time for, oldest first: one that only repeats the one before is left out, and so are
 * the oldest of very many.
 */
export function condenseStudyTimes(made: readonly SetStudyTime[]): SetStudyTime[] {
  const changed = made.filter(({ studyTime }, at) => at === 0 || !isSame(studyTime, (made[at - 1] as SetStudyTime).studyTime));
  let daysOff = 0;
  const kept = changed.slice(-maxStudyTimes).toReversed();
  const tooMany = kept.findIndex(({ studyTime }) => {
    daysOff += studyTime.daysOff.length;
    return daysOff > maxPastDaysOff;
  });
  return (tooMany < 0 ? kept : kept.slice(0, Math.max(1, tooMany))).toReversed();
}

function isSame(one: StudyTime, other: StudyTime): boolean {
  const text = ({ startsOn, minutesPerWeekday, startTimes = [], daysOff, targetDate, timeZone }: StudyTime) =>
    JSON.stringify([startsOn, minutesPerWeekday, startTimes, daysOff.map(({ from, to }) => [from, to]), targetDate, timeZone]);
  return text(one) === text(other);
}

/** A study time with the day, "YYYY-MM-DD", from which it held. */
export type StudyPeriod = { from: string; studyTime: StudyTime };

/** A past week with study time: the minutes that there were to study, and those of the work done in it. */
export type StudyWeek = { available: number; done: number };

/**
 * The study times of a plan, each from the day on which it was set, and the present one for the days ahead; none while none is set.
 * @param made the study time of every schedule revision that was not undone, oldest first. Where a device knows none, the present study
 * time counts for all the past.
 */
export function listStudyPeriods(present: StudyTime | null, made: readonly SetStudyTime[], today: string, dayOf: DayOf): StudyPeriod[] {
  if (!present) return [];
  const past = made.map(({ madeAt, studyTime }) => ({ from: dayOf(new Date(madeAt)), studyTime }));
  return [...past, { from: today, studyTime: present }];
}

/**
 * The learner's past study weeks, Monday to Sunday, newest first, without the current one, which is not over. A week without study time,
 * such as one of days off, is no study week, whatever was done in it.
 *
 * The minutes of a day are those of the study time that held on it; days off that were entered later count as well. The first study time
 * counts for the days before it was set too, from its start or from the week of the first work, whichever is earlier.
 * @param periods oldest first. @param most the largest number of weeks to return.
 * @throws ScheduleInputError when no schedule can be computed from a study time.
 */
export function listStudyWeeks(periods: readonly StudyPeriod[], work: readonly Work[], today: string, most: number): StudyWeek[] {
  const thisWeek = weekOf(readDay(today));
  const doneIn = new Map<Day, number>();
  let firstWork = thisWeek;
  for (const { on, minutes } of work) {
    const monday = weekOf(readDay(on));
    doneIn.set(monday, (doneIn.get(monday) ?? 0) + minutes);
    firstWork = Math.min(firstWork, monday);
  }
  const spans = listSpans(periods, firstWork);
  const first = spans.reduce((earliest, { from }) => Math.min(earliest, from), thisWeek);
  const weeks: StudyWeek[] = [];
  for (let monday = thisWeek - 7; monday + 6 >= first && weeks.length < most; monday -= 7) {
    const available = spans.reduce((sum, span) => sum + minutesIn(span, monday, monday + 6), 0);
    if (available > 0) weeks.push({ available, done: doneIn.get(monday) ?? 0 });
  }
  return weeks;
}

/** Days in a row, both ends included, in which one study time held. */
type Span = { from: Day; to: Day; time: StudyMinutes };

function listSpans(periods: readonly StudyPeriod[], firstWork: Day): Span[] {
  const read = periods.map(({ from, studyTime }) => ({
    from: readDay(from),
    ...readAvailability({ ...studyTime, today: studyTime.startsOn }, 0),
  }));
  const [oldest, latest] = [read[0], read.at(-1)];
  if (!oldest || !latest) return [];
  const begin = Math.min(oldest.firstDay, firstWork);
  const spans = read.map((period, at): Span => {
    const daysOff = joinRanges([...period.daysOff, ...latest.daysOff]);
    const to = (read[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1;
    return { from: Math.max(period.from, period.firstDay), to, time: buildStudyMinutes({ ...period, daysOff }) };
  });
  const daysOff = joinRanges([...oldest.daysOff, ...latest.daysOff]);
  return [{ from: begin, to: oldest.from - 1, time: buildStudyMinutes({ ...oldest, firstDay: begin, daysOff }) }, ...spans];
}

function minutesIn(span: Span, monday: Day, sunday: Day): number {
  const from = Math.max(monday, span.from);
  const to = Math.min(sunday, span.to);
  return from > to ? 0 : minutesThrough(span.time, to) - minutesThrough(span.time, from - 1);
}
