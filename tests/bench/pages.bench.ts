/**
 * `npm run bench:pages`: how long each page and handler holds the event loop for an account with as much of everything as the limits allow,
 * and for the most that anybody can send. Prints a table, the slowest first.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeApiToken } from "#lib/auth/api-token.ts";
import { renewFeed } from "#lib/auth/calendar-feed.ts";
import { startSession } from "#lib/auth/session-store.ts";
import { makeShareLink } from "#lib/auth/share-link.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { importPlan } from "#lib/data/import/import-plan.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { type Sent, send } from "../../e2e/support/http.ts";
import { startInstance } from "../../e2e/support/instance.ts";
import { handlers, pages } from "../../e2e/support/routes.ts";
import { alone, root } from "../../scripts/clone.mjs";
import { makeFastFolder } from "../../scripts/fast-folder.ts";
import { findFreePort } from "../../scripts/free-port.ts";
import { build, generate, runCommand } from "../../scripts/preparation.mjs";
import { makeFullestFile, makeLargeFile } from "../support/many-rows.ts";

const tries = 3;

/** A database with one account that has all that the limits allow. @returns what opens it */
async function fill(databaseUrl: string) {
  await migrate(databaseUrl, join(root, "prisma", "migrations"));
  const db = openDatabase(databaseUrl);
  const now = new Date();
  const { id } = await db.learner.create({ data: { email: "ada@example.org" } });
  const learner = id as LearnerId;
  const result = await importPlan(learner, makeFullestFile(), now, catalog(), db);
  if (typeof result === "string" || !result.planId) throw new Error(`the plan was not imported: ${JSON.stringify(result)}`);
  const { planId } = result;
  const shown = { progress: true, dates: true, notes: true, evidence: true, name: "Ada" };
  const opened = {
    planId,
    session: await startSession(learner, "Firefox on Linux", now, db),
    token: await makeApiToken(learner, { name: "bench", scope: "all", days: 30 }, now, db),
    share: await makeShareLink(learner, planId, shown, now, db),
    feed: await renewFeed(learner, planId, now, db),
  };
  await db.$disconnect();
  return opened;
}

type Measured = { name: string; status: number; turn: number; whole: number; kilobytes: number };

async function measure(name: string, sent: Sent & { server: string }, watcher: string): Promise<Measured> {
  let [turn, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let answer = { status: 0, text: "" };
  for (let at = 0; at < tries; at += 1) {
    await send({ path: "/begin", server: watcher });
    const begun = performance.now();
    answer = await send(sent);
    whole = Math.min(whole, performance.now() - begun);
    turn = Math.min(turn, Number((await send({ path: "/end", server: watcher })).text));
  }
  return { name, status: answer.status, turn, whole, kilobytes: Buffer.byteLength(answer.text) / 1_000 };
}

await runCommand(async () => {
  await alone(generate);
  await alone(build);
  const folder = makeFastFolder("milepost-pages-");
  const databaseUrl = `file:${join(folder, "milepost.db")}`;
  const { planId, session, token, share, feed } = await fill(databaseUrl);
  const watchPort = await findFreePort();
  const NODE_OPTIONS = `--import=${pathToFileURL(join(import.meta.dirname, "watch-turns.ts")).href}`;
  const instance = await startInstance({ databaseUrl, env: { NODE_OPTIONS, WATCH_PORT: String(watchPort), LOG_LEVEL: "error" } });
  const { server } = instance;
  try {
    const cookie = `milepost-session=${session}`;
    const authorization = `Bearer ${token}`;
    const plan = `/plans/${planId}`;
    const file = JSON.stringify(makeLargeFile({ own: inputLimits.ownMilestones, events: 20_000 }));
    const asked: [name: string, sent: Sent][] = [
      ...[...pages, ...handlers]
        .filter(({ body, method = "GET", path }) => !body && method === "GET" && !path.includes("none") && !path.includes("AAAA"))
        .map(({ path }): [string, Sent] => [path, { path: path.replace(/\{(plan|mine)\}/, planId), cookie }]),
      ...["", "/image", "/badge.svg"].map((part): [string, Sent] => [`/shared/{link}${part}`, { path: `/shared/${share}${part}` }]),
      ["/api/calendar/{link}.ics", { path: `/api/calendar/${feed}.ics` }],
      ["/plans/{plan}/milestones/{own}", { path: `${plan}/milestones/${"own-00000000-0000-4000-8000-000000000000"}`, cookie }],
      ["/plans/{plan}/history, page 2", { path: `${plan}/history?page=2`, cookie }],
      ["GET /api/v1/plans/{plan}", { path: `/api/v1${plan}`, headers: { authorization } }],
      ["GET /api/v1/plans/{plan}/export/json", { path: `/api/v1${plan}/export/json`, headers: { authorization } }],
      ["POST /api/v1/imports?dryRun=true", { path: "/api/v1/imports?dryRun=true", method: "POST", headers: { authorization }, body: file }],
    ];
    const rows: Measured[] = [];
    for (const [name, sent] of asked) rows.push(await measure(name, { ...sent, server }, `http://localhost:${watchPort}`));
    console.log("| request | status | longest turn, ms of the processor | whole answer, ms | kB |\n|---|---|---|---|---|");
    for (const row of rows.toSorted((one, other) => other.turn - one.turn)) {
      const { name, status, turn, whole, kilobytes } = row;
      console.log(`| ${name} | ${status} | ${turn.toFixed(0)} | ${whole.toFixed(0)} | ${kilobytes.toFixed(0)} |`);
    }
    return 0;
  } finally {
    await instance.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
