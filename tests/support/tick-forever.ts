/**
 * A second process on one database: ticks a milestone every ten milliseconds until it is told to stop, then writes how many it made and the
 * longest wait in milliseconds. `tests/support/tick-forever.ts <address> <learner> <plan> <milestone>`
 */
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { proveLearner } from "#lib/auth/session-store.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { openDatabase } from "#lib/db/open.ts";

const [url = "", learner = "", planId = "", milestoneId = ""] = process.argv.slice(2);
const db = openDatabase(url);
let isStopped = false;
process.stdin.once("data", () => {
  isStopped = true;
});
let [count, longest] = [0, 0];
while (!isStopped) {
  const start = performance.now();
  const patch = { status: count % 2 ? ("done" as const) : ("in_progress" as const) };
  const result = await applyChange(proveLearner(learner), planId, { id: randomUUID(), milestoneId, patch }, new Date(), catalog(), db);
  if (result !== "applied") throw new Error(`a tick was ${result}`);
  const took = performance.now() - start;
  if (count === 0) process.stdout.write("ready\n");
  else longest = Math.max(longest, took);
  count += 1;
  await setTimeout(10);
}
process.stdout.write(`${JSON.stringify({ count, longest: Math.round(longest) })}\n`);
await db.$disconnect();
process.exit();
