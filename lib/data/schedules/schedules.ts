import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { Schedule } from "#lib/planner/schedule/schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";

/** First and last day by milestone id. */
export type ScheduleDates = Record<string, [string, string]>;

type Row = { startsOn: string; minutesPerWeekday: string; daysOff: string; targetDate: string | null; timeZone: string; dates: string };

/** A stored planning as values. */
export function readScheduleRevision(row: Row): { settings: StudyTime; dates: ScheduleDates } {
  return {
    settings: {
      startsOn: row.startsOn,
      minutesPerWeekday: JSON.parse(row.minutesPerWeekday),
      daysOff: JSON.parse(row.daysOff),
      targetDate: row.targetDate,
      timeZone: row.timeZone,
    },
    dates: JSON.parse(row.dates),
  };
}

/**
 * Keeps dates as planned at this moment; the ones before stay and can be gone back to. Plannings of one plan get numbers
 * one after another, also when two arrive at once.
 * @returns whether the plan is the learner's.
 */
export async function storeScheduleRevision(
  learner: LearnerId,
  planId: string,
  settings: StudyTime,
  schedule: Schedule,
  now: Date,
  db: Database = database(),
): Promise<boolean> {
  const dates: ScheduleDates = {};
  for (const { id, plannedStart, plannedEnd } of schedule.items) if (plannedStart && plannedEnd) dates[id] = [plannedStart, plannedEnd];
  return db.$transaction(async (tx) => {
    // Writing first makes the learner's other changes wait, on both databases.
    await tx.learner.update({ where: { id: learner }, data: { revision: { increment: 0 } } });
    if ((await tx.plan.count({ where: { id: planId, learnerId: learner } })) === 0) return false;
    const last = await tx.schedule.findFirst({ where: { planId }, orderBy: { revision: "desc" }, select: { revision: true } });
    await tx.schedule.create({
      data: {
        planId,
        revision: (last?.revision ?? 0) + 1,
        madeAt: now,
        startsOn: settings.startsOn,
        minutesPerWeekday: JSON.stringify(settings.minutesPerWeekday),
        daysOff: JSON.stringify(settings.daysOff),
        targetDate: settings.targetDate,
        timeZone: settings.timeZone,
        dates: JSON.stringify(dates),
      },
    });
    return true;
  });
}

/** The newest planning of a plan. */
export type LatestRevision = {
  revision: number;
  madeAt: Date;
  /** Whether there is one before it to go back to. After going back there is not, until something is planned again. */
  canWithdraw: boolean;
};

/** The newest planning that stands; undefined before the first, and when the plan is not the learner's. */
export async function findLatestRevision(
  learner: LearnerId,
  planId: string,
  db: Database = database(),
): Promise<LatestRevision | undefined> {
  const ofPlan = { planId, plan: { learnerId: learner } };
  const [last, standing] = await Promise.all([
    db.schedule.findFirst({ where: ofPlan, orderBy: { revision: "desc" }, select: { revision: true } }),
    db.schedule.findMany({
      where: { ...ofPlan, withdrawnAt: null },
      orderBy: { revision: "desc" },
      take: 2,
      select: { revision: true, madeAt: true },
    }),
  ]);
  const [newest, previous] = standing;
  return newest && { ...newest, canWithdraw: previous !== undefined && newest.revision === last?.revision };
}

/**
 * Goes back to the planning before the newest one; the first one stays.
 * @param revision the planning to take back: when it is not the newest any more, as at a second click, nothing changes.
 * @returns whether there was one to go back to.
 */
export async function undoScheduleRevision(
  learner: LearnerId,
  planId: string,
  now: Date,
  db: Database = database(),
  revision?: number,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.learner.update({ where: { id: learner }, data: { revision: { increment: 0 } } });
    const standing = await tx.schedule.findMany({
      where: { planId, withdrawnAt: null, plan: { learnerId: learner } },
      orderBy: { revision: "desc" },
      take: 2,
      select: { revision: true },
    });
    const [newest, previous] = standing;
    if (!newest || !previous || (revision !== undefined && newest.revision !== revision)) return false;
    await tx.schedule.update({ where: { planId_revision: { planId, revision: newest.revision } }, data: { withdrawnAt: now } });
    return true;
  });
}
