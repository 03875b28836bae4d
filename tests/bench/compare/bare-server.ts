/**
 * The least that can answer: `node:http` and better-sqlite3, without a framework, sessions or checks. It stores
 * ticks as ours does. The database is a copy of the benchmark's, in BARE_DATABASE; PORT says where to listen.
 */
import { createServer, type IncomingMessage } from "node:http";
import Database from "better-sqlite3";

const db = new Database(process.env.BARE_DATABASE);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");

const upsert = db.prepare(
  `INSERT INTO "LearnerMilestone" ("learnerId", "milestoneId", "status", "statusAt") VALUES (?, ?, ?, ?)
   ON CONFLICT ("learnerId", "milestoneId") DO UPDATE SET "status" = excluded."status", "statusAt" = excluded."statusAt"`,
);
type Sent = { learner: string; changes: { milestoneId: string; patch: { status: string } }[] };

async function readBody(incoming: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

createServer(async (incoming, answer) => {
  answer.setHeader("content-type", "application/json");
  // Whoever waits for the server asks with nothing to store.
  if (incoming.method !== "POST") return void answer.end("{}");
  const { learner, changes } = await readBody(incoming);
  for (const { milestoneId, patch } of changes) upsert.run(learner, milestoneId, patch.status, new Date().toISOString());
  answer.end(JSON.stringify({ stored: changes.length }));
}).listen(Number(process.env.PORT), "127.0.0.1");
