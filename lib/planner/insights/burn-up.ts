import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { type Day, formatIsoDay, readDay, weekdayOf } from "#lib/planner/time/calendar.ts";
import { cumulate, type Total, totalOn } from "./activity.ts";
import type { Forecast } from "./forecast.ts";
import { type PlannedWork, plannedThrough, spreadPlannedWork } from "./planned-work.ts";
import { listWorkByDay, type WorkedMilestone } from "./this-week.ts";

/** Minutes at the end of a day: done, null for a day to come; planned, null while nothing is planned. */
export type BurnUpDay = { on: string; done: number | null; planned: number | null };

/** Work done and planned, day by day, in minutes. Chart, sentence and table all read it. */
export type BurnUp = {
  /** Days in order for a line: every day, or fewer of a long time. The first one is a day before anything. */
  line: readonly BurnUpDay[];
  /** The ends of the weeks (of some, in a long time), today, the last planned day and the target date. */
  table: readonly BurnUpDay[];
  today: BurnUpDay & { done: number };
  /** The minutes of everything that is to be done in the plan. */
  all: number;
  /** The last planned day with the minutes planned by then; null while nothing is planned. */
  plannedEnd: Total | null;
  /** Null where there is none, or it is so far away that the lines would have no room. */
  targetDate: string | null;
  /** When the rest is done at the learner's own pace; null without a forecast. Its days may be after the last one of the line. */
  forecast: Forecast | null;
  /** The days on which milestones were done, with the minutes done by then. */
  posts: readonly Total[];
  /** Whether anything is done or planned. */
  isEmpty: boolean;
};

const mostDays = 400;
const mostRows = 110;

/**
 * Computes the burn-up of a plan: the minutes of steps ticked and milestones done by each day, and those planned by then.
 * @param forecast when the rest is done at the learner's own pace, once that is known.
 * @throws ScheduleInputError when no schedule can be computed from the study time.
 */
export function buildBurnUp(items: readonly WorkedMilestone[], studyTime: StudyTime | null, today: string, forecast?: Forecast): BurnUp {
  const totals = cumulate(listWorkByDay(items));
  const planned = studyTime && spreadPlannedWork(items, studyTime);
  const readDays = [today, totals[0]?.on, totals.at(-1)?.on, studyTime?.startsOn, planned?.firstDay, planned?.end?.on];
  const days = readDays.filter((day) => day !== undefined).map(readDay);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const targetDate = studyTime?.targetDate ?? null;
  const target = targetDate === null ? null : readDay(targetDate);
  // A target ten years after the last day would press everything else together.
  const isNear = target !== null && target >= first && target - last <= last - first;
  // So would a forecast: what is behind twice the time is cut off.
  const likely = forecast ? Math.min(readDay(forecast.p85), last + (last - first)) : last;
  const end = Math.max(last, likely, isNear ? target : last);

  const at = (day: Day): BurnUpDay => lookUp(day, totals, planned, today);
  const forecastDays = forecast ? [readDay(forecast.p50), readDay(forecast.p85)].filter((day) => day <= end) : [];
  const marked = [readDay(today), end, ...(isNear ? [target] : []), ...(planned?.end ? [readDay(planned.end.on)] : []), ...forecastDays];
  const lineStep = Math.ceil((end - first + 1) / mostDays);
  const rowStep = 7 * Math.ceil((end - first + 1) / 7 / mostRows);
  const firstSunday = first + 6 - weekdayOf(first);
  return {
    line: listDays(first - 1, end, lineStep, marked).map(at),
    table: listDays(firstSunday, end, rowStep, marked).map(at),
    today: { ...at(readDay(today)), done: totalOn(totals, today) },
    all: items.reduce((sum, item) => sum + (isCounted(item) ? item.minutes : 0), 0),
    plannedEnd: planned?.end ?? null,
    targetDate: isNear ? targetDate : null,
    forecast: forecast ?? null,
    posts: [...new Set(items.flatMap(({ doneOn }) => doneOn ?? []))].sort().map((on) => ({ on, minutes: totalOn(totals, on) })),
    isEmpty: totals.length === 0 && !planned?.end,
  };
}

function isCounted({ status, skipped }: WorkedMilestone): boolean {
  return !skipped && status !== "known";
}

function lookUp(day: Day, totals: readonly Total[], planned: PlannedWork | null, today: string): BurnUpDay {
  const on = formatIsoDay(day);
  return { on, done: on > today ? null : totalOn(totals, on), planned: planned?.end ? plannedThrough(planned, on) : null };
}

/** Every so many days from the first to the last, and the marked ones, in order. */
function listDays(first: Day, last: Day, step: number, marked: readonly Day[]): Day[] {
  const days = new Set(marked);
  for (let day = first; day <= last; day += step) days.add(day);
  return [...days].sort((one, other) => one - other);
}
