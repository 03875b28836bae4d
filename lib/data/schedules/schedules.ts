import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database, type Transaction } from "#lib/db/open.ts";
import type { ScheduleDates } from "#lib/planner/schedule/replan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";

type StoredRevision = {
  startsOn: string;
  minutesPerWeekday: string;
  daysOff: string;
  targetDate: string | null;
  timeZone: string;
  dates: string;
};

/** Parses a stored schedule revision. */
export function readScheduleRevision(row: StoredRevision): { studyTime: StudyTime; dates: ScheduleDates } {
  return {
    studyTime: {
      startsOn: row.startsOn,
      minutesPerWeekday: JSON.parse(row.minutesPerWeekday),
      daysOff: JSON.parse(row.daysOff),
      targetDate: row.targetDate,
      timeZone: row.timeZone,
    },
    dates: JSON.parse(row.dates),
  };
}

/** Adds a schedule revision with the plan's next number. The plan must be the learner's, whose lock the transaction holds. */
export async function addScheduleRevision(
  tx: Transaction,
  planId: string,
  { studyTime, dates }: { studyTime: StudyTime; dates: ScheduleDates },
  madeAt: Date,
): Promise<void> {
  const last = await tx.schedule.findFirst({ where: { planId }, orderBy: { revision: "desc" }, select: { revision: true } });
  await tx.schedule.create({
    data: {
      planId,
      revision: (last?.revision ?? 0) + 1,
      madeAt,
      startsOn: studyTime.startsOn,
      minutesPerWeekday: JSON.stringify(studyTime.minutesPerWeekday),
      daysOff: JSON.stringify(studyTime.daysOff),
      targetDate: studyTime.targetDate,
      timeZone: studyTime.timeZone,
      dates: JSON.stringify(dates),
    },
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
    await withLearnerLock(tx, learner);
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
