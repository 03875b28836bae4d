import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { storeChangesIn } from "#lib/data/changes/changes.ts";
import { type LearnerReader, type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { readEarlierZones, readStudyTimes } from "#lib/data/plans/stored-json.ts";
import { type Database, database } from "#lib/db/open.ts";
import { condenseStudyTimes, type SetStudyTime } from "#lib/planner/insights/study-weeks.ts";
import { fitChangePrefix, undoFitChangeId } from "#lib/planner/schedule/fit.ts";
import type { ScheduleDates } from "#lib/planner/schedule/replan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { withStartTimes } from "#lib/planner/time/start-times.ts";
import { addEarlierZone, type EarlierZone } from "#lib/planner/time/time-zone.ts";

const studyTimeColumns = {
  startsOn: true,
  minutesPerWeekday: true,
  startTimes: true,
  daysOff: true,
  targetDate: true,
  timeZone: true,
} as const;
type StoredStudyTime = Record<Exclude<keyof typeof studyTimeColumns, "targetDate">, string> & { targetDate: string | null };

/** Parses a stored schedule revision. */
export function readScheduleRevision(row: StoredStudyTime & { dates: string }): { studyTime: StudyTime; dates: ScheduleDates } {
  return { studyTime: readStudyTime(row), dates: JSON.parse(row.dates) };
}

function readStudyTime({ startsOn, minutesPerWeekday, startTimes, daysOff, targetDate, timeZone }: StoredStudyTime): StudyTime {
  const week = { minutesPerWeekday: JSON.parse(minutesPerWeekday), ...withStartTimes(JSON.parse(startTimes)) };
  return { startsOn, ...week, daysOff: JSON.parse(daysOff), targetDate, timeZone };
}

/**
 * The study times that a plan has had, oldest first, and when each was set: those that came with a file, and that of each schedule revision
 * that was not undone. None when the plan is not the learner's.
 */
export async function listStudyTimes(learner: LearnerId, planId: string, db: Database = database()): Promise<SetStudyTime[]> {
  const client = learnerDb(learner, db);
  const plan = await client.plan.findFirst({ where: { id: planId }, select: { pastStudyTimes: true } });
  const rows = await client.scheduleRevision.findMany({
    where: { planId, undoneAt: null },
    orderBy: { revision: "asc" },
    select: { madeAt: true, ...studyTimeColumns },
  });
  const made = rows.map((row) => ({ madeAt: row.madeAt.toISOString(), studyTime: readStudyTime(row) }));
  return condenseStudyTimes([...readStudyTimes(plan?.pastStudyTimes ?? "[]"), ...made]);
}

/**
 * Adds a schedule revision with the plan's next number, which it returns. The plan must be the learner's, whose lock the transaction holds.
 * @param earlierZones the zones that a plan without revisions had elsewhere; without them, it takes those of the learner's last opened plan,
 * because what was done in that plan may show in this one.
 */
export async function addScheduleRevision(
  tx: LearnerTransaction,
  planId: string,
  { studyTime, dates }: { studyTime: StudyTime; dates: ScheduleDates },
  madeAt: Date,
  earlierZones?: readonly EarlierZone[],
): Promise<number> {
  await storeZone(tx, planId, studyTime.timeZone, madeAt, earlierZones);
  const last = await tx.scheduleRevision.findFirst({ where: { planId }, orderBy: { revision: "desc" }, select: { revision: true } });
  const revision = (last?.revision ?? 0) + 1;
  await tx.scheduleRevision.create({
    data: {
      planId,
      revision,
      madeAt,
      startsOn: studyTime.startsOn,
      minutesPerWeekday: JSON.stringify(studyTime.minutesPerWeekday),
      startTimes: JSON.stringify(withStartTimes(studyTime.startTimes).startTimes ?? []),
      daysOff: JSON.stringify(studyTime.daysOff),
      targetDate: studyTime.targetDate,
      timeZone: studyTime.timeZone,
      dates: JSON.stringify(dates),
    },
  });
  return revision;
}

const zonesOfPlan = {
  earlierZones: true,
  scheduleRevisions: { where: { undoneAt: null }, orderBy: { revision: "desc" }, take: 1, select: { timeZone: true } },
} as const;

/** Notes the zone that a plan had until now, if it gets another one. */
async function storeZone(
  tx: LearnerTransaction,
  planId: string,
  timeZone: string,
  at: Date,
  given?: readonly EarlierZone[],
): Promise<void> {
  const earlierZones = JSON.stringify(await findEarlierZones(tx, planId, timeZone, at, given));
  await tx.plan.update({ where: { id: planId }, data: { earlierZones } });
}

/** Finds the zones that a plan had before it gets one at a moment, perhaps its first: then as `addScheduleRevision` says. */
export async function findEarlierZones(
  tx: LearnerTransaction,
  planId: string,
  timeZone: string,
  at: Date,
  given?: readonly EarlierZone[],
): Promise<readonly EarlierZone[]> {
  const plan = await tx.plan.findUniqueOrThrow({ where: { id: planId }, select: zonesOfPlan });
  const isFirst = plan.scheduleRevisions.length === 0;
  const from =
    isFirst && !given
      ? await tx.plan.findFirst({
          where: { scheduleRevisions: { some: { undoneAt: null } } },
          orderBy: [{ openedAt: "desc" }, { id: "asc" }],
          select: zonesOfPlan,
        })
      : plan;
  const before = isFirst && given ? given : readEarlierZones(from?.earlierZones ?? "[]");
  return addEarlierZone({ studyTime: from?.scheduleRevisions[0] ?? null, earlierZones: before }, timeZone, at.toISOString());
}

/** The current schedule revision of a plan: the newest one that was not undone. */
export type LatestRevision = {
  revision: number;
  madeAt: Date;
  /** Whether it can be undone: it is the newest of all, and there is one before it. After an undo that needs a new revision. */
  canUndo: boolean;
};

/** The current schedule revision; undefined before the first, and when the plan is not the learner's. */
export function findLatestRevision(learner: LearnerId, planId: string, db: Database = database()): Promise<LatestRevision | undefined> {
  return findLatestRevisionIn(learnerDb(learner, db), planId);
}

/** Finds the current schedule revision with a client or transaction of the plan's learner. */
export async function findLatestRevisionIn({ scheduleRevision }: LearnerReader, planId: string): Promise<LatestRevision | undefined> {
  const [last, current] = await Promise.all([
    scheduleRevision.findFirst({ where: { planId }, orderBy: { revision: "desc" }, select: { revision: true } }),
    scheduleRevision.findMany({
      where: { planId, undoneAt: null },
      orderBy: { revision: "desc" },
      take: 2,
      select: { revision: true, madeAt: true },
    }),
  ]);
  const [newest, previous] = current;
  return newest && { ...newest, canUndo: previous !== undefined && newest.revision === last?.revision };
}

/**
 * Undoes the current schedule revision: the one before it becomes current. The first revision cannot be undone. What was left out together
 * with the revision comes back, unless it was changed since.
 * @param revision the revision to undo; if it is no longer the current one, as after a double click, nothing changes.
 * @returns whether a revision was undone.
 */
export async function undoScheduleRevision(
  learner: LearnerId,
  planId: string,
  now: Date,
  db: Database = database(),
  revision?: number,
  catalog: Catalog = shippedCatalog(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const current = await tx.scheduleRevision.findMany({
      where: { planId, undoneAt: null },
      orderBy: { revision: "desc" },
      take: 2,
      select: { revision: true, timeZone: true },
    });
    const [newest, previous] = current;
    if (!newest || !previous || (revision !== undefined && newest.revision !== revision)) return false;
    await storeZone(tx, planId, previous.timeZone, now);
    await tx.scheduleRevision.update({ where: { planId_revision: { planId, revision: newest.revision } }, data: { undoneAt: now } });
    await bringBackScope(tx, learner, planId, newest.revision, now, catalog);
    return true;
  });
}

/** Brings back what was left out together with a schedule revision. */
async function bringBackScope(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  revision: number,
  now: Date,
  catalog: Catalog,
): Promise<void> {
  const left = await tx.event.findMany({
    where: { planId, kind: "skipped", after: "true", changeId: { startsWith: fitChangePrefix(planId, revision) } },
    select: { changeId: true, milestoneId: true },
  });
  const changes = left.map(({ changeId, milestoneId }) => ({
    id: undoFitChangeId(changeId),
    milestoneId,
    patch: { skipped: false },
    undoes: changeId,
  }));
  if (changes.length > 0) await storeChangesIn(tx, learner, planId, changes, now, catalog, {});
}
