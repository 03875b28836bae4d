import { learnerDb } from "#lib/data/learner-client.ts";
import type { Database } from "#lib/db/open.ts";

/** Never called: each line that the compiler must refuse is marked, and `tsc` fails if one of them compiles. */
export async function mustNotCompile(db: Database, learner: string): Promise<void> {
  // @ts-expect-error a query that names no learner
  await db.learnerNote.findMany();
  // @ts-expect-error a transaction over all learners
  await db.$transaction(async () => {});
  // @ts-expect-error a query past Prisma's
  await db.$queryRaw`SELECT 1`;
  // @ts-expect-error an id that nothing has proved
  learnerDb(learner, db);
}
