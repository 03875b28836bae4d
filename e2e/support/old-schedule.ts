import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "#lib/db/open.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import { fastFolder } from "../../scripts/fast-folder.ts";
import type { Learner } from "./learners.ts";

/** Opens the database of this run's server: the configured one, or the file among those of all runs that contains the learner. */
export async function openWith({ email }: Learner) {
  const named = process.env.E2E_DATABASE_URL;
  const files = [...new Set([fastFolder(), tmpdir()])].flatMap((parent) =>
    readdirSync(parent)
      .filter((name) => name.startsWith("milepost-e2e-"))
      .map((name) => join(parent, name, "milepost.db")),
  );
  for (const address of named ? [named] : files.filter(existsSync).map((file) => `file:${file}`)) {
    const db = openDatabase(address);
    if ((await db.learner.count({ where: { email } }).catch(() => 0)) > 0) return db;
    await db.$disconnect();
  }
  throw new Error("the database of this run was not found");
}

const millisecondsPerDay = 86_400_000;

/** Moves all schedule revisions of a plan, with all their dates, this many days into the past. */
export async function ageSchedule(learner: Learner, planId: string, days: number): Promise<void> {
  const db = await openWith(learner);
  const earlier = (day: string) => formatIsoDay((parseDay(day) ?? 0) - days);
  for (const row of await db.scheduleRevision.findMany({ where: { planId } })) {
    const dates = Object.entries(JSON.parse(row.dates) as Record<string, [string, string]>);
    await db.scheduleRevision.update({
      where: { planId_revision: { planId, revision: row.revision } },
      data: {
        startsOn: earlier(row.startsOn),
        madeAt: new Date(row.madeAt.getTime() - days * millisecondsPerDay),
        dates: JSON.stringify(Object.fromEntries(dates.map(([id, [from, to]]) => [id, [earlier(from), earlier(to)]]))),
      },
    });
  }
  await db.$disconnect();
}

/** Lets days pass for a learner by moving their history and schedule revisions into the past. A target date stays. */
export async function letDaysPass(learner: Learner, planId: string, days: number): Promise<void> {
  await ageSchedule(learner, planId, days);
  const db = await openWith(learner);
  const earlier = (moment: Date) => new Date(moment.getTime() - days * millisecondsPerDay);
  const { id: learnerId } = await db.learner.findUniqueOrThrow({ where: { email: learner.email } });
  for (const { revision, occurredAt } of await db.event.findMany({ where: { learnerId } })) {
    await db.event.update({ where: { learnerId_revision: { learnerId, revision } }, data: { occurredAt: earlier(occurredAt) } });
  }
  for (const { milestoneId, statusAt } of await db.learnerMilestone.findMany({ where: { learnerId } })) {
    await db.learnerMilestone.update({
      where: { learnerId_milestoneId: { learnerId, milestoneId } },
      data: { statusAt: earlier(statusAt) },
    });
  }
  const { createdAt } = await db.plan.findUniqueOrThrow({ where: { id: planId } });
  await db.plan.update({ where: { id: planId }, data: { createdAt: earlier(createdAt) } });
  await db.$disconnect();
}

/** Counts the stored schedule revisions of a plan, undone ones included. */
export async function countSchedules(learner: Learner, planId: string): Promise<number> {
  const db = await openWith(learner);
  const count = await db.scheduleRevision.count({ where: { planId } });
  await db.$disconnect();
  return count;
}
