/**
 * `npm run bench:pages`: how long each page and handler holds the event loop for an account with as much of everything as the limits allow,
 * and for the most that anybody can send. Prints a table, the slowest first. With words, only the requests whose names have one of them:
 * `npm run bench:pages -- "/plans/{plan}" shared`.
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
const words = process.argv.slice(2);

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

const long = (piece: string, length = 7_500) => piece.repeat(length).slice(0, length);
const json = (value: object) => JSON.stringify(value);
const day = (index: number) => new Date(Date.UTC(2026, 10, 23 + index)).toISOString().slice(0, 10);

/** What a stranger can send: as long as Node takes addresses and headers, and as the limits of bodies say. */
const strangers: [name: string, sent: Sent][] = [
  ...["a", "ab%20", "%F0%9F%98%80", "data-", "1/"].flatMap((piece): [string, Sent][] => [
    [`a search for "${piece}" again and again`, { path: `/search?q=${long(piece)}` }],
    [`a mistyped address of "${piece}"`, { path: `/${long(piece)}` }],
    [`a mistyped milestone of "${piece}"`, { path: `/milestones/${long(piece)}` }],
  ]),
  ["a filter of milestones", { path: `/milestones?q=${long("data%20")}` }],
  ["a placement with answers", { path: `/place?role=ml-engineer&${long("sql-basics=yes&")}` }],
  ["a first plan that knows", { path: `/start?role=ml-engineer&knows=${long("sql-basics,")}` }],
  ["a comparison", { path: `/compare?${long("roles=ml-engineer&")}` }],
  ["a browser with a long name", { path: "/sign-in", headers: { "user-agent": long("Mozilla/5.0 (Windows NT 10.0) ") } }],
  ["many cookies", { path: "/", headers: { cookie: long("a=b; ") } }],
  [
    "a preview with many days off",
    {
      path: "/api/v1/plans/preview",
      method: "POST",
      body: json({
        ...{ role: "ml-engineer", startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [30, 30, 30, 30, 30, 0, 0] },
        ...{ targetDate: "2029-01-01", daysOff: Array.from({ length: 900 }, (_, at) => ({ from: day(at * 2), to: day(at * 2) })) },
      }),
    },
  ],
  [
    "a preview that knows much",
    {
      path: "/api/v1/plans/preview",
      method: "POST",
      body: json({
        ...{ role: "ml-engineer", startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0] },
        known: Array.from({ length: 4_000 }, () => "sql-basics"),
      }),
    },
  ],
  ["a body of brackets", { path: "/api/v1/plans/preview", method: "POST", body: long("[", 65_000) }],
  ["a form with many fields", { path: "/sign-in", method: "POST", body: new URLSearchParams(long("a=b&", 900_000)) }],
];

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
      ...strangers,
      ["POST /api/v1/imports?dryRun=true", { path: "/api/v1/imports?dryRun=true", method: "POST", headers: { authorization }, body: file }],
    ];
    const rows: Measured[] = [];
    const chosen = asked.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));
    for (const [name, sent] of chosen) rows.push(await measure(name, { ...sent, server }, `http://localhost:${watchPort}`));
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
