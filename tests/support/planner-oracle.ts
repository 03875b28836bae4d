import type { GraphArea, GraphMilestone } from "#lib/planner/plan/order.ts";
import type { ScheduledMilestone, ScheduleInput } from "#lib/planner/schedule/schedule.ts";
import type { AvailabilityInput } from "#lib/planner/time/availability.ts";

/** A slow and simple second planner to compare with: it goes from day to day and shares only types with lib/planner. */

/** Returns the next day, "YYYY-MM-DD". */
function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Returns the available study minutes of a day. */
export function minutesOn(day: string, { startsOn, today, minutesPerWeekday, daysOff }: AvailabilityInput): number {
  if (day < startsOn || day < today || daysOff.some(({ from, to }) => from <= day && day <= to)) return 0;
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return minutesPerWeekday[(sundayFirst + 6) % 7] as number;
}

/** Returns the Monday of the day's week. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The work of one day, in minutes. */
export type DayLog = { day: string; available: number; planned: number };

/** Returns the first day that may have work. */
export function firstDayOf({ startsOn, today }: AvailabilityInput): string {
  return startsOn < today ? today : startsOn;
}

/**
 * Schedules the milestones day by day. @param doneToday minutes of work done today, which use up today's first. @returns the dates, and the
 * minutes of each day up to the finish.
 */
export function scheduleSlowly(
  items: readonly ScheduleInput[],
  input: AvailabilityInput,
  doneToday = 0,
): { items: ScheduledMilestone[]; days: DayLog[] } {
  let day = firstDayOf(input);
  const days: DayLog[] = [];
  const availableOn = (on: string) => Math.max(0, minutesOn(on, input) - (on === input.today ? doneToday : 0));
  let free = availableOn(day);
  let planned = 0;
  const goOn = () => {
    days.push({ day, available: availableOn(day), planned });
    day = nextDay(day);
    free = availableOn(day);
    planned = 0;
  };
  const scheduled = items.map(({ id, minutes, settled }): ScheduledMilestone => {
    if (settled) return { id, minutes: 0, plannedStart: null, plannedEnd: null };
    const skipToStudy = () => {
      while (free === 0 && (minutes > 0 || minutesOn(day, input) === 0)) goOn();
    };
    skipToStudy();
    const plannedStart = day;
    let left = minutes;
    while (left > 0) {
      while (free === 0) goOn();
      const now = Math.min(left, free);
      left -= now;
      free -= now;
      planned += now;
    }
    return { id, minutes, plannedStart, plannedEnd: day };
  });
  if (scheduled.some((item) => item.plannedEnd !== null)) goOn();
  return { items: scheduled, days };
}

/** Orders milestones by repeatedly taking the first one whose prerequisites are all taken. Quadratic. Undefined when there is a cycle. */
export function orderSlowly(
  areas: readonly GraphArea[],
  milestones: ReadonlyMap<string, GraphMilestone>,
  included: ReadonlySet<string>,
): string[] | undefined {
  const inAreas = [...new Set(areas.flatMap((area) => area.milestones))].filter((id) => included.has(id));
  const waiting = [...[...milestones.keys()].filter((id) => included.has(id) && !inAreas.includes(id)), ...inAreas];
  const order: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((id) => milestones.get(id)?.prerequisites.every((other) => !waiting.includes(other)));
    if (next < 0) return undefined;
    order.push(...waiting.splice(next, 1));
  }
  return order;
}
