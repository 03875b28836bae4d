import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startSession } from "#lib/auth/session-store.ts";
import { importPlan } from "#lib/data/import/import-plan.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { startInstance } from "../../../e2e/support/instance.ts";
import { PreparationError, root } from "../../../scripts/clone.mjs";
import { findFreePort } from "../../../scripts/free-port.ts";
import { addTestLearner } from "../../support/learners.ts";
import { makeLargeFile, ownIdAt } from "../../support/many-rows.ts";
import type { Started } from "./contenders.ts";
import { leastAhead, range, sides, table } from "./document.ts";
import { type Asked, loadInTurn } from "./load.ts";

const redmine = "/usr/share/redmine";
const rows = 100;
const rounds = 7;

const told = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: "utf8" }).trim();

/** Debian's Redmine runs as www-data, whose files root's programs must not own. */
function findUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  return { uid: Number(told("id", "-u", "www-data")), gid: Number(told("id", "-g", "www-data")) };
}

type Peer = Started & { key: string; statuses: string[]; issues: string[] };

async function startRedmine(): Promise<Peer> {
  const options = { cwd: redmine, env: { ...process.env, RAILS_ENV: "production", HOME: "/tmp" }, ...findUser() };
  const text = execFileSync(
    join(redmine, "bin", "rails"),
    ["runner", readFileSync(join(root, "tests", "bench", "peer", "fill.rb"), "utf8")],
    {
      ...options,
      encoding: "utf8",
    },
  );
  const read = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(text)?.[1] ?? "";
  const port = await findFreePort();
  const child = spawn("puma", ["-e", "production", "-b", `tcp://127.0.0.1:${port}`, "-t", "5:5", "config.ru"], {
    ...options,
    stdio: "ignore",
  });
  const stop = () => {
    child.kill();
  };
  process.once("exit", stop);
  const server = `http://127.0.0.1:${port}`;
  while (!(await fetch(server).catch(() => undefined))) {
    if (child.exitCode !== null) throw new PreparationError("Redmine ended at once.");
    await sleep(100);
  }
  return { server, process: child, stop, key: read("key"), statuses: read("statuses").split(","), issues: read("issues").split(",") };
}

/** A plan of as many milestones as Redmine has issues besides those of the role, with notes, links, steps and dates. */
async function fillPlan(databaseUrl: string): Promise<{ planId: string; cookie: string }> {
  await migrate(databaseUrl, join(root, "prisma", "migrations"));
  const db = openDatabase(databaseUrl);
  const learner = await addTestLearner(db);
  const result = await importPlan(learner, makeLargeFile({ own: rows, events: 0 }), new Date(), undefined, db);
  if (typeof result === "string" || !result.planId) throw new Error(`the plan was not imported: ${JSON.stringify(result)}`);
  const cookie = `milepost-session=${await startSession(learner, "Firefox on Linux", new Date(), db)}`;
  await db.$disconnect();
  return { planId: result.planId, cookie };
}

/** The same wishes of a learner, here and in Redmine: the list, one status, and three files. */
export async function measurePeer(folder: string): Promise<string> {
  const heading = "### Exports, the list and a tick beside Redmine";
  if (!existsSync(redmine))
    return `${heading}\n\nNot measured: Redmine is not installed here. On Debian, \`tests/bench/peer/install.sh\` does it.`;
  const databaseUrl = `file:${join(folder, "milepost.db")}`;
  const { planId, cookie } = await fillPlan(databaseUrl);
  const peer = await startRedmine();
  const instance = await startInstance({ databaseUrl, env: { LOG_LEVEL: "error" } });
  try {
    const headers = { "x-redmine-api-key": peer.key };
    let at = 0;
    const tick = (): Asked => {
      at += 1;
      const status = at % 2 ? "done" : "not_started";
      const changes = [{ id: crypto.randomUUID(), milestoneId: ownIdAt(at % rows), patch: { status } }];
      return { path: `/plans/${planId}/changes`, method: "POST", headers: { cookie }, body: JSON.stringify({ changes }) };
    };
    const theirTick = (): Asked => {
      at += 1;
      const body = JSON.stringify({ issue: { status_id: peer.statuses[Math.floor(at / peer.issues.length) % 2] } });
      return { path: `/issues/${peer.issues[at % peer.issues.length]}.json`, method: "PUT", headers, body };
    };
    const ours = (path: string) => () => ({ path: `/plans/${planId}${path}`, headers: { cookie } });
    const theirs = (path: string) => () => ({ path: `/projects/plan/issues${path}`, headers });
    const pairs: [name: string, ours: () => Asked, theirs: () => Asked, requests: number, goal?: number][] = [
      ["JSON", ours("/export/json"), theirs(`.json?limit=${rows}`), 20, 10],
      ["CSV", ours("/export/csv"), theirs(".csv"), 40, 10],
      ["PDF", ours("/export/pdf"), theirs(".pdf"), 8, 5],
      ["one status", tick, theirTick, 40],
      ["the list as a page", ours(""), theirs(`?per_page=${rows}&set_filter=1`), 20],
    ];
    const lines: string[][] = [];
    for (const [name, here, there, requests, goal] of pairs) {
      const load = { clients: 1, requests, rounds };
      const compared = await loadInTurn({ server: peer.server, next: there }, { server: instance.server, next: here }, load);
      lines.push([name, sides(compared), range(compared.p50), goal ? leastAhead(compared.p50.middle, goal) : "none"]);
    }
    const version = told("dpkg-query", "-W", "-f", "$" + "{Version}", "redmine");
    return `${heading}

Redmine ${version} of Debian on SQLite and Puma with five threads, a project of ${rows} issues with a short description each; ours is a plan with ${rows} own
milestones besides those of its role, with six steps, a note and a link each, so our files and our page hold more. One client,
${rounds} rounds in turn after one that is left out; the ratio says how many times as long Redmine takes, in the middle of the rounds, with the
least and the most.

${table(["what", "p50, ms: Redmine / ours", "times ahead", "goal"], lines)}

What keeps the goals out of reach: each file is made of the whole plan, some ten statements and a schedule computed anew, and it holds more: our
CSV the notes and two kinds of days, our PDF the steps, notes and links of every milestone, where Redmine's have the columns of the list. Files of the
same content were not compared.`;
  } finally {
    peer.stop();
    await instance.stop();
  }
}
