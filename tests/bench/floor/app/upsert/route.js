import Database from "better-sqlite3";

let upsert;

/** Opened with the first request: the build loads this file without a database. */
function prepare() {
  const db = new Database(process.env.FLOOR_DATABASE);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  return db.prepare(
    `INSERT INTO "LearnerMilestone" ("learnerId", "milestoneId", "status", "statusAt") VALUES (?, ?, ?, ?)
     ON CONFLICT ("learnerId", "milestoneId") DO UPDATE SET "status" = excluded."status", "statusAt" = excluded."statusAt"`,
  );
}

/** Stores one status, without asking who sends it. */
export async function POST(request) {
  upsert ??= prepare();
  const { learner, changes } = await request.json();
  for (const { milestoneId, patch } of changes) upsert.run(learner, milestoneId, patch.status, new Date().toISOString());
  return Response.json({ stored: changes.length });
}
