import { milestoneState } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { type Day, readDay } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, minutesThrough, type StudyMinutes } from "#lib/planner/time/study-minutes.ts";
import { cumulate, type Total, totalOn, type Work } from "./activity.ts";
import { listWorkByDay, type WorkedMilestone } from "./this-week.ts";

/**
 * The work of a plan as its last schedule revision spreads it over the days: the minutes of a milestone fall on the study minutes from its
 * first to its last day, after those of the milestones before.
 */
export type PlannedWork = {
  /** The first planned day, "YYYY-MM-DD"; undefined when no milestone has one. */
  firstDay: string | undefined;
  /** Work that no revision plans: that which was done before, and that on milestones added later. It counts when it was done. */
  done: readonly Total[];
  /** Ranges of study minutes, each with the minutes of work that are spread over it and all done by the end of `lastDay`. */
  stretches: readonly { from: number; to: number; minutes: number; lastDay: Day }[];
  time: StudyMinutes | undefined;
  /** The day of the last minute, with the sum of all; null when there is none. */
  end: Total | null;
};

type Dated = WorkedMilestone & { plannedStart: string; plannedEnd: string };

/**
 * Spreads the planned work of a plan over the days of its last schedule revision. Known and skipped milestones are left out, but their days
 * stay theirs.
 * @throws ScheduleInputError when no schedule can be computed from the study time.
 */
export function spreadPlannedWork(items: readonly WorkedMilestone[], studyTime: StudyTime): PlannedWork {
  const dated = items
    .filter(isDated)
    .toSorted(
      (one, other) => readDay(one.plannedStart) - readDay(other.plannedStart) || readDay(one.plannedEnd) - readDay(other.plannedEnd),
    );
  const unplanned = listWorkByDay(items.filter((item) => !isDated(item)));
  const firstDay = dated[0]?.plannedStart;
  if (firstDay === undefined)
    return { firstDay, done: cumulate(unplanned), stretches: [], time: undefined, end: lastOf(cumulate(unplanned)) };

  // What was done on the first day and has no days was done before that day was planned, and had used up as much of it.
  const doneBefore = unplanned.reduce((sum, { on, minutes }) => (on === firstDay ? sum + minutes : sum), 0);
  const time = buildStudyMinutes(readAvailability({ ...studyTime, startsOn: firstDay, today: firstDay }, doneBefore));
  const earlier: Work[] = [];
  const stretches: PlannedWork["stretches"][number][] = [];
  let used = 0;
  for (const item of dated) {
    const lastDay = readDay(item.plannedEnd);
    const from = Math.max(used, minutesThrough(time, readDay(item.plannedStart) - 1));
    const room = Math.max(0, minutesThrough(time, lastDay) - from);
    const before = listWorkBefore(item, firstDay, room);
    const minutes = item.minutes - before.reduce((sum, work) => sum + work.minutes, 0);
    const to = from + Math.min(minutes, room);
    used = to;
    if (!isCounted(item)) continue;
    earlier.push(...before);
    stretches.push({ from, to, minutes, lastDay });
  }
  const done = cumulate([...unplanned, ...earlier]);
  const planned = dated.filter(isCounted).map(({ plannedEnd }) => plannedEnd);
  const last = [lastOf(done)?.on ?? "", ...planned].sort().at(-1);
  const all = stretches.reduce((sum, { minutes }) => sum + minutes, lastOf(done)?.minutes ?? 0);
  return { firstDay, done, stretches, time, end: last ? { on: last, minutes: all } : null };
}

/** The minutes that are planned to be done by the end of a day, "YYYY-MM-DD". */
export function plannedThrough({ done, stretches, time }: PlannedWork, on: string): number {
  const day = readDay(on);
  const now = time ? minutesThrough(time, day) : 0;
  return stretches.reduce(
    (sum, { from, to, minutes, lastDay }) => {
      if (day >= lastDay) return sum + minutes;
      return now <= from ? sum : sum + Math.floor((minutes * Math.min(now - from, to - from)) / (to - from));
    },
    totalOn(done, on),
  );
}

/**
 * The work on a milestone that was done before its days were planned. The revision's own day is not known here: work before the first planned
 * day is earlier, and of work on that day what leaves the milestone no more than the room that its days have.
 */
function listWorkBefore(item: Dated, firstDay: string, room: number): Work[] {
  const work = listWorkByDay([item]);
  const before = work.filter(({ on }) => on < firstDay);
  const tooMuch = item.minutes - before.reduce((sum, { minutes }) => sum + minutes, 0) - room;
  const sameDay = work.find(({ on }) => on === firstDay);
  if (sameDay && tooMuch > 0) before.push({ on: firstDay, minutes: Math.min(sameDay.minutes, tooMuch) });
  return before;
}

function isDated(item: WorkedMilestone): item is Dated {
  return item.plannedStart !== null && item.plannedEnd !== null;
}

function isCounted(item: WorkedMilestone): boolean {
  const state = milestoneState(item);
  return state !== "known" && state !== "skipped";
}

function lastOf(totals: readonly Total[]): Total | null {
  return totals.at(-1) ?? null;
}
