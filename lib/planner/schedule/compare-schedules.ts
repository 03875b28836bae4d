import type { Schedule, ScheduledMilestone } from "./schedule.ts";

/** A milestone's first and last day, "YYYY-MM-DD". */
export type PlannedDates = { plannedStart: string; plannedEnd: string };

/** A milestone whose dates change. Null means no dates: it was settled, or was added later. */
type MovedMilestone = { id: string; from: PlannedDates | null; to: PlannedDates | null };

/**
 * The difference between two schedules: the milestones whose dates differ, in the new order, followed by those that no longer have dates.
 */
export type ScheduleDifference = { moved: MovedMilestone[] };

type Planned = Pick<Schedule, "items">;

/** Compares two schedules of one plan. Two equal schedules move nothing. */
export function compareSchedules(before: Planned, after: Planned): ScheduleDifference {
  const dates = new Map(before.items.map((item) => [item.id, datesOf(item)]));
  const moved: MovedMilestone[] = [];
  for (const item of after.items) {
    const from = dates.get(item.id) ?? null;
    const to = datesOf(item);
    dates.delete(item.id);
    if (from?.plannedStart !== to?.plannedStart || from?.plannedEnd !== to?.plannedEnd) moved.push({ id: item.id, from, to });
  }
  for (const [id, from] of dates) if (from) moved.push({ id, from, to: null });
  return { moved };
}

function datesOf({ plannedStart, plannedEnd }: ScheduledMilestone): PlannedDates | null {
  return plannedStart === null || plannedEnd === null ? null : { plannedStart, plannedEnd };
}
