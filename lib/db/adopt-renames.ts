import type { UnscopedDatabase, UnscopedTransaction } from "./open.ts";

/**
 * Moves what all learners have under former milestone ids to the current ones. Runs at each start, before the first request; a second
 * run changes nothing. Where both ids have data, the newer status wins, and notes, ticks and links are merged.
 * @param renamed current id by former id.
 */
export async function adoptRenamedMilestones(db: UnscopedDatabase, renamed: ReadonlyMap<string, string>): Promise<void> {
  for (const [former, today] of renamed) await db.$transaction((tx) => adopt(tx, former, today));
}

async function adopt(db: UnscopedTransaction, former: string, today: string): Promise<void> {
  for (const row of await db.planMilestone.findMany({ where: { milestoneId: former } })) {
    const key = { planId: row.planId, milestoneId: today };
    await db.planMilestone.upsert({ where: { planId_milestoneId: key }, create: { ...row, ...key }, update: {} });
  }
  for (const row of await db.learnerMilestone.findMany({ where: { milestoneId: former } })) {
    const key = { learnerId: row.learnerId, milestoneId: today };
    const present = await db.learnerMilestone.findUnique({ where: { learnerId_milestoneId: key } });
    if (present && present.statusAt >= row.statusAt) continue;
    const { status, statusAt } = row;
    await db.learnerMilestone.upsert({ where: { learnerId_milestoneId: key }, create: { ...row, ...key }, update: { status, statusAt } });
  }
  for (const row of await db.learnerStep.findMany({ where: { milestoneId: former } })) {
    const key = { learnerId: row.learnerId, milestoneId: today, stepId: row.stepId };
    await db.learnerStep.upsert({ where: { learnerId_milestoneId_stepId: key }, create: { ...row, ...key }, update: {} });
  }
  for (const row of await db.learnerNote.findMany({ where: { milestoneId: former } })) {
    const key = { learnerId: row.learnerId, milestoneId: today };
    const present = await db.learnerNote.findUnique({ where: { learnerId_milestoneId: key } });
    // Both notes are kept.
    const note = present ? `${present.note}\n\n${row.note}` : row.note;
    await db.learnerNote.upsert({ where: { learnerId_milestoneId: key }, create: { ...row, ...key }, update: { note } });
  }
  for (const row of await db.timeTaken.findMany({ where: { milestoneId: former } })) {
    const key = { learnerId: row.learnerId, milestoneId: today };
    await db.timeTaken.upsert({ where: { learnerId_milestoneId: key }, create: { ...row, ...key }, update: {} });
  }
  for (const row of await db.studyMinutes.findMany({ where: { milestoneId: former } })) {
    const key = { planId: row.planId, milestoneId: today, day: row.day };
    const update = { minutes: { increment: row.minutes } };
    await db.studyMinutes.upsert({ where: { planId_milestoneId_day: key }, create: { ...row, ...key }, update });
  }
  await renameInLists(db, former, today);
  await db.evidence.updateMany({ where: { milestoneId: former }, data: { milestoneId: today } });
  for (const table of [db.planMilestone, db.learnerMilestone, db.learnerStep, db.learnerNote, db.timeTaken, db.studyMinutes]) {
    await (table as typeof db.planMilestone).deleteMany({ where: { milestoneId: former } });
  }
}

/** Renames ids inside JSON text: own orders, what counts as core, and planned dates. Where one text has both ids, the current one wins. */
async function renameInLists(db: UnscopedTransaction, former: string, today: string): Promise<void> {
  const named = JSON.stringify(former);
  const rename = (list: string) => {
    const ids: string[] = JSON.parse(list);
    const renamed = ids.includes(today) ? ids.filter((each) => each !== former) : ids.map((each) => (each === former ? today : each));
    return JSON.stringify(renamed);
  };
  const lists = { OR: [{ ownOrder: { contains: named } }, { ownCore: { contains: named } }] };
  for (const { id, ownOrder, ownCore } of await db.plan.findMany({ where: lists })) {
    await db.plan.update({ where: { id }, data: { ownOrder: rename(ownOrder), ownCore: rename(ownCore) } });
  }
  for (const { planId, revision, dates } of await db.scheduleRevision.findMany({ where: { dates: { contains: named } } })) {
    const { [former]: moved, ...rest }: Record<string, unknown> = JSON.parse(dates);
    const data = { dates: JSON.stringify({ [today]: moved, ...rest }) };
    await db.scheduleRevision.update({ where: { planId_revision: { planId, revision } }, data });
  }
}
