import type { PastScheduleRevision } from "#lib/planner/insights/date-history.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "./schedule-plan.ts";

/** Dates of a plan as they were planned at one moment, with the settings they came from. */
export type ScheduleRevision = PastScheduleRevision & { studyTime: StudyTime };

/** A plan's dates as they stand now, as a planning made at this moment (an ISO instant). */
export function toScheduleRevision({ studyTime, ...plan }: Plan, madeAt: string): ScheduleRevision | undefined {
  if (!studyTime) return undefined;
  const dates = Object.fromEntries(
    milestonesOf(plan).flatMap(({ id, plannedStart, plannedEnd }) =>
      plannedStart && plannedEnd ? [[id, [plannedStart, plannedEnd] as const]] : [],
    ),
  );
  return { madeAt, withdrawnAt: null, timeZone: studyTime.timeZone, studyTime, dates };
}

/** The plan with the dates of a planning. */
export function applyScheduleRevision(plan: Plan, { studyTime, dates }: Pick<ScheduleRevision, "studyTime" | "dates">): Plan {
  const areas = plan.areas.map((area) => ({
    ...area,
    items: area.items.map((item) => {
      const [plannedStart, plannedEnd] = dates[item.id] ?? [null, null];
      return { ...item, plannedStart, plannedEnd };
    }),
  }));
  return { ...plan, studyTime, areas };
}

/**
 * Goes back to the planning before the newest that stands, of plannings in the order in which they were made; the first one stays. After
 * going back there is nothing to go back to, until something is planned again.
 * @returns the plannings then, and the one that stands; undefined where there is nothing to take back.
 */
export function undoScheduleRevision(
  plannings: readonly ScheduleRevision[],
  at: string,
): { plannings: ScheduleRevision[]; standing: ScheduleRevision } | undefined {
  const newest = plannings.at(-1);
  const standing = plannings.slice(0, -1).findLast(({ withdrawnAt }) => withdrawnAt === null);
  if (!newest || newest.withdrawnAt !== null || !standing) return undefined;
  return { plannings: [...plannings.slice(0, -1), { ...newest, withdrawnAt: at }], standing };
}
