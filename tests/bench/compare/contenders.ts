/** Starts what is compared: this program's production build, the bare framework and a bare server, each with a database of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startSession } from "#lib/auth/session-store.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { storeChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { plannedIds } from "../../../e2e/support/plan-ids.ts";
import { PreparationError, root, say } from "../../../scripts/clone.mjs";
import { findFreePort } from "../../../scripts/free-port.ts";
import { nextProgram } from "../../../scripts/preparation.mjs";
import { run } from "../../../scripts/run.mjs";
import { fingerprint, unlessDone } from "../../../scripts/steps.mjs";
import { addTestLearner } from "../../support/learners.ts";
import type { Asked } from "./load.ts";

/** The longest plan that is shipped. */
export const role = getRole("ml-engineer");
const floor = join(root, "tests", "bench", "floor");

export type Seat = { learner: LearnerId; planId: string; cookie: string };

async function seatLearner(db: UnscopedDatabase, now: Date): Promise<Seat> {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, role, now, catalog(), db);
  const minutesPerWeekday = [60, 60, 60, 60, 60, 0, 0];
  const studyTime = { startsOn: now.toISOString().slice(0, 10), minutesPerWeekday, daysOff: [], targetDate: null, timeZone: "UTC" };
  await replanPlan(learner, planId, () => studyTime, now, { db });
  const done = plannedIds(role)
    .slice(0, 5)
    .map((milestoneId) => ({ id: randomUUID(), milestoneId, patch: { status: "done" as const } }));
  await storeChanges(learner, planId, done, now, catalog(), db);
  return { learner, planId, cookie: `milepost-session=${await startSession(learner, "Firefox on Linux", now, db)}` };
}

/** Makes a database of learners who are some way into a plan. @returns one seat for each */
export async function fillDatabase(file: string, learners: number): Promise<Seat[]> {
  await migrate(`file:${file}`, join(root, "prisma", "migrations"));
  const db = openDatabase(`file:${file}`);
  const seats: Seat[] = [];
  while (seats.length < learners) seats.push(await seatLearner(db, new Date()));
  // What was written is moved into the file, so that a copy of it is whole.
  await db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
  await db.$disconnect();
  return seats;
}

/** The seats one after another, each with another status of another milestone; what is sent is the same for every contender. */
export function tickInTurn(seats: readonly Seat[], path: (seat: Seat) => string): () => Asked {
  const ids = plannedIds(role);
  let at = 0;
  return () => {
    const seat = seats[at % seats.length] as Seat;
    const milestoneId = ids[at % ids.length] as string;
    const status = Math.floor(at / seats.length) % 2 ? "not_started" : "done";
    at += 1;
    const changes = [{ id: randomUUID(), milestoneId, patch: { status } }];
    return { path: path(seat), method: "POST", headers: { cookie: seat.cookie }, body: JSON.stringify({ learner: seat.learner, changes }) };
  };
}

/** Builds the bare framework's fixture when it has changed since. */
export async function buildFloor(): Promise<void> {
  const made = fingerprint(root, ["tests/bench/floor/app", "tests/bench/floor/next.config.mjs", "package-lock.json"]);
  await unlessDone(join(floor, ".next", "milepost-build"), made, async () => {
    say("Building the bare framework's page.");
    const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    if ((await run([process.execPath, nextProgram, "build"], { cwd: floor, env })) !== 0)
      throw new PreparationError("The bare framework's page was not built; see above.");
  });
}

export type Started = { server: string; process: ChildProcess; stop: () => void };

async function startAndWait(args: string[], cwd: string, port: number, env: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => {
    child.kill();
  };
  process.once("exit", stop);
  const server = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${server}/`).catch(() => undefined))) {
    if (child.exitCode !== null) throw new PreparationError("A contender ended; see above.");
    await sleep(50);
  }
  return { server, process: child, stop };
}

/** Starts the bare framework with a copy of the database. */
export async function startFloor(database: string): Promise<Started> {
  const copy = `${database}-floor`;
  copyFileSync(database, copy);
  const port = await findFreePort();
  return startAndWait([nextProgram, "start", "-p", String(port), "-H", "127.0.0.1"], floor, port, { FLOOR_DATABASE: copy });
}

/** Starts `node:http` and better-sqlite3 with a copy of the database. */
export async function startBare(database: string): Promise<Started> {
  const copy = `${database}-bare`;
  copyFileSync(database, copy);
  const port = await findFreePort();
  const program = join(import.meta.dirname, "bare-server.ts");
  return startAndWait(["--import", "tsx", program], root, port, { BARE_DATABASE: copy, PORT: String(port) });
}
