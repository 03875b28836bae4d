import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { DayCount, DayOf } from "#lib/planner/insights/activity.ts";
import { readInPieces } from "./read-in-pieces.ts";

/** How many events each day saw in one of the learner's plans, in order; none when the plan is not theirs. */
export async function loadActivity(learner: LearnerId, planId: string, dayOf: DayOf, db: Database = database()): Promise<DayCount[]> {
  const events = await readInPieces((piece) =>
    learnerDb(learner, db).event.findMany({
      where: { planId, superseded: false },
      select: { occurredAt: true },
      orderBy: { revision: "asc" },
      ...piece,
    }),
  );
  const counts = new Map<string, number>();
  for (const { occurredAt } of events) {
    const day = dayOf(occurredAt);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([on, count]) => ({ on, count })).sort((one, other) => (one.on < other.on ? -1 : 1));
}
