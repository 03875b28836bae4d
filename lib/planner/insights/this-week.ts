import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { type Day, formatIsoDay, readDay, weekdayOf, weekOf } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import { type DayOf, doneOn, noLaterThan, type Work } from "./activity.ts";

/** A milestone with the days on which it was worked on. */
export type WorkedMilestone = Pick<PlanMilestone, "minutes" | "status" | "skipped" | "plannedStart" | "plannedEnd"> & {
  /** The day it was done; null when it is not. */
  doneOn: string | null;
  /** For each of its steps the day it was ticked, null for an unticked one. */
  ticks: readonly (string | null)[];
};

/**
 * A plan's milestones with their days of work, none of which is after today.
 * @param ticks the days on which steps were ticked, by milestone id and step id.
 */
export function listWorkedMilestones(
  plan: Pick<Plan, "areas">,
  ticks: ReadonlyMap<string, ReadonlyMap<string, string>>,
  dayOf: DayOf,
  today: string,
): (PlanMilestone & WorkedMilestone)[] {
  const soFar = (day: string | null | undefined) => (day ? noLaterThan(today, day) : null);
  return milestonesOf(plan).map((item) => ({
    ...item,
    doneOn: soFar(doneOn(item, dayOf)),
    ticks: item.steps.map((step) => soFar(ticks.get(item.id)?.get(step.id))),
  }));
}

/** All work by day: the minutes of milestones done and steps ticked, counted as `minutesDoneThisWeek` does. */
export function listWorkByDay(items: readonly WorkedMilestone[]): Work[] {
  return items.flatMap((item) => {
    const days = [...new Set([...item.ticks, item.doneOn].filter((day) => day !== null))].sort();
    return days
      .map((on, at) => ({ on, minutes: minutesDoneBy(item, on) - (at === 0 ? 0 : minutesDoneBy(item, days[at - 1] ?? on)) }))
      .filter(({ minutes }) => minutes > 0);
  });
}

/**
 * The minutes of work done in the week of `today`: milestones done and steps ticked. A milestone never counts more than its minutes:
 * steps ticked in an earlier week counted there, and the rest counts when it is done.
 */
export function minutesDoneThisWeek(items: readonly WorkedMilestone[], today: string): number {
  const monday = weekOf(readDay(today));
  const before = formatIsoDay(monday - 1);
  const sunday = formatIsoDay(monday + 6);
  return items.reduce((sum, item) => sum + minutesDoneBy(item, sunday) - minutesDoneBy(item, before), 0);
}

/** Minutes of work done on a milestone by the end of a day. Like the schedule, it counts ticked steps until the milestone is settled. */
function minutesDoneBy(item: WorkedMilestone, day: string): number {
  const state = milestoneState(item);
  if (state === "known" || state === "skipped") return 0;
  if (item.doneOn !== null && item.doneOn <= day) return item.minutes;
  const ticked = item.ticks.filter((tick) => tick !== null && tick <= day).length;
  return item.ticks.length === 0 ? 0 : Math.floor((item.minutes * ticked) / item.ticks.length);
}

/** The minutes of work that the schedule from `today` places from then to Sunday: those of its first week, if that has begun. */
export function minutesPlannedThisWeek({ planSchedule }: Pick<DatedPlan, "planSchedule">, today: string): number {
  const [first] = planSchedule.schedule.weeks;
  return first && first.week <= today ? first.plannedMinutes : 0;
}

/** The study days of a week. */
export type WeekDays = {
  /** Days with study time from `today` (or the start, if that is later) to Sunday. */
  studyDaysLeft: number;
  /** Available study minutes of the whole week, including past days. */
  studyMinutes: number;
  /** The first day with study time from `today` on. */
  nextStudyDay: { on: string; minutes: number };
  /** Ranges of days off between Monday and Sunday, "YYYY-MM-DD". */
  daysOff: { from: string; to: string }[];
};

/**
 * Describes the study days of the week of `today`.
 * @throws ScheduleInputError when no schedule can be computed from the study time.
 */
export function describeWeekDays(studyTime: StudyTime, today: string): WeekDays {
  const { firstDay, minutesPerWeekday, daysOff } = readAvailability({ ...studyTime, today });
  const monday = weekOf(readDay(today));
  const sunday = monday + 6;
  const whole = readAvailability({ ...studyTime, today: formatIsoDay(monday) });
  const next = dayOfMinute(buildStudyMinutes({ firstDay, minutesPerWeekday, daysOff }), 1);
  const isOff = (day: Day) => daysOff.some(({ from, to }) => from <= day && day <= to);
  let studyDaysLeft = 0;
  for (let day = firstDay; day <= sunday; day += 1) {
    if ((minutesPerWeekday[weekdayOf(day)] ?? 0) > 0 && !isOff(day)) studyDaysLeft += 1;
  }
  return {
    studyDaysLeft,
    studyMinutes: minutesThrough(buildStudyMinutes(whole), sunday),
    nextStudyDay: { on: formatIsoDay(next), minutes: minutesPerWeekday[weekdayOf(next)] ?? 0 },
    daysOff: daysOff
      .filter(({ from, to }) => from <= sunday && to >= monday)
      .map(({ from, to }) => ({ from: formatIsoDay(Math.max(from, monday)), to: formatIsoDay(Math.min(to, sunday)) })),
  };
}
