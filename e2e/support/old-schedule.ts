import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../lib/db/open.ts";
import { formatDay, parseDay } from "../../lib/planner/calendar.ts";
import type { Learner } from "./learners.ts";

/** The database of this run's server: the one that is named, or the file among those of all runs that knows the learner. */
export async function openWith({ email }: Learner) {
  const named = process.env.E2E_DATABASE_URL;
  const files = readdirSync(tmpdir())
    .filter((name) => name.startsWith("milepost-e2e-"))
    .map((name) => join(tmpdir(), name, "milepost.db"));
  for (const address of named ? [named] : files.filter(existsSync).map((file) => `file:${file}`)) {
    const db = openDatabase(address);
    if ((await db.learner.count({ where: { email } }).catch(() => 0)) > 0) return db;
    await db.$disconnect();
  }
  throw new Error("the database of this run was not found");
}

/** Makes the newest planning of a plan as old as if it had been made this many days ago, with all its dates. */
export async function ageSchedule(learner: Learner, planId: string, days: number): Promise<void> {
  const db = await openWith(learner);
  const row = await db.schedule.findFirstOrThrow({ where: { planId, withdrawnAt: null }, orderBy: { revision: "desc" } });
  const earlier = (day: string) => formatDay((parseDay(day) ?? 0) - days);
  const dates = Object.entries(JSON.parse(row.dates) as Record<string, [string, string]>);
  await db.schedule.update({
    where: { planId_revision: { planId, revision: row.revision } },
    data: {
      startsOn: earlier(row.startsOn),
      madeAt: new Date(row.madeAt.getTime() - days * 86_400_000),
      dates: JSON.stringify(Object.fromEntries(dates.map(([id, [from, to]]) => [id, [earlier(from), earlier(to)]]))),
    },
  });
  await db.$disconnect();
}

/** How many plannings of a plan are stored, those taken back included. */
export async function countSchedules(learner: Learner, planId: string): Promise<number> {
  const db = await openWith(learner);
  const count = await db.schedule.count({ where: { planId } });
  await db.$disconnect();
  return count;
}
