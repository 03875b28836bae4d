import type { Database } from "./open.ts";

/**
 * Moves what learners have under former milestone ids to today's. Run at each start, before serving: doing it again
 * changes nothing. Where both ids have something, the newer status wins, and notes, ticks and links are joined.
 * @param renamed today's id by former id.
 */
export async function adoptRenamedMilestones(db: Database, renamed: ReadonlyMap<string, string>): Promise<void> {
  for (const [former, today] of renamed) await db.$transaction((tx) => adopt(tx as Database, former, today));
}

async function adopt(db: Database, former: string, today: string): Promise<void> {
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
  await renameInLists(db, former, today);
  await db.evidence.updateMany({ where: { milestoneId: former }, data: { milestoneId: today } });
  for (const table of [db.planMilestone, db.learnerMilestone, db.learnerStep, db.learnerNote]) {
    await (table as typeof db.planMilestone).deleteMany({ where: { milestoneId: former } });
  }
}

/** Own orders and planned dates name milestones inside a text. Where both ids stand in one, today's counts. */
async function renameInLists(db: Database, former: string, today: string): Promise<void> {
  const named = JSON.stringify(former);
  for (const { id, ownOrder } of await db.plan.findMany({ where: { ownOrder: { contains: named } } })) {
    const order: string[] = JSON.parse(ownOrder);
    const renamed = order.includes(today) ? order.filter((each) => each !== former) : order.map((each) => (each === former ? today : each));
    await db.plan.update({ where: { id }, data: { ownOrder: JSON.stringify(renamed) } });
  }
  for (const { planId, revision, dates } of await db.schedule.findMany({ where: { dates: { contains: named } } })) {
    const { [former]: moved, ...rest }: Record<string, unknown> = JSON.parse(dates);
    const data = { dates: JSON.stringify({ [today]: moved, ...rest }) };
    await db.schedule.update({ where: { planId_revision: { planId, revision } }, data });
  }
}
