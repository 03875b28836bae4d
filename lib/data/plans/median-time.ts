import { listMinutesTaken } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";

/** How many people have to say a time before a median of it is shown: it must say nothing of one of them. */
export const fewestPeople = 5;

/** The median of the minutes that a milestone of the catalog took the people here; undefined where too few said it. */
export async function findMedianTime(milestoneId: string, db: Database = database()): Promise<number | undefined> {
  const minutes = await listMinutesTaken(milestoneId, db);
  if (minutes.length < fewestPeople) return undefined;
  const [low = 0, high = 0] = [minutes[Math.floor((minutes.length - 1) / 2)], minutes[Math.floor(minutes.length / 2)]];
  return (low + high) / 2;
}
