import type { PastScheduleRevision } from "#lib/planner/insights/date-history.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { addEarlierZone } from "#lib/planner/time/time-zone.ts";
import type { StudyTime } from "./schedule-plan.ts";

/** One stored version of a plan's dates, with the study time that they were computed from. */
export type ScheduleRevision = PastScheduleRevision & { studyTime: StudyTime };

/** The present dates of a plan as a revision made at `madeAt` (an ISO instant); undefined before the study time is set. */
export function toScheduleRevision({ studyTime, ...plan }: Plan, madeAt: string): ScheduleRevision | undefined {
  if (!studyTime) return undefined;
  const dates = Object.fromEntries(
    milestonesOf(plan).flatMap(({ id, plannedStart, plannedEnd }) =>
      plannedStart && plannedEnd ? [[id, [plannedStart, plannedEnd] as const]] : [],
    ),
  );
  return { madeAt, undoneAt: null, timeZone: studyTime.timeZone, studyTime, dates };
}

/** The plan with the study time and dates of a revision, which it has from `at` (an ISO instant) on. */
export function applyScheduleRevision(plan: Plan, { studyTime, dates }: Pick<ScheduleRevision, "studyTime" | "dates">, at: string): Plan {
  const areas = plan.areas.map((area) => ({
    ...area,
    items: area.items.map((item) => {
      const [plannedStart, plannedEnd] = dates[item.id] ?? [null, null];
      return { ...item, plannedStart, plannedEnd };
    }),
  }));
  const earlierZones = addEarlierZone(plan, studyTime.timeZone, at);
  return { ...plan, studyTime, areas, ...(earlierZones.length > 0 ? { earlierZones } : {}) };
}

/**
 * Undoes the newest revision and returns to the one before it. The first revision cannot be undone, and neither can two in a row:
 * after an undo, a new revision must be made first.
 * @param revisions oldest first.
 * @returns all revisions with the newest marked as undone, and the one that holds now; undefined when there is nothing to undo.
 */
export function undoNewestRevision(
  revisions: readonly ScheduleRevision[],
  at: string,
): { revisions: ScheduleRevision[]; current: ScheduleRevision } | undefined {
  const newest = revisions.at(-1);
  const current = revisions.slice(0, -1).findLast(({ undoneAt }) => undoneAt === null);
  if (!newest || newest.undoneAt !== null || !current) return undefined;
  return { revisions: [...revisions.slice(0, -1), { ...newest, undoneAt: at }], current };
}
