import { join } from "node:path";
import { startInstance } from "../../../e2e/support/instance.ts";
import { fillDatabase, startBare, startFloor, tickInTurn } from "./contenders.ts";
import { against, row, table } from "./document.ts";
import { loadInTurn } from "./load.ts";

const rounds = 7;
const learners = 64;
const loads = [
  [1, 100],
  [8, 160],
  [64, 256],
] as const;
const goal = 2;

/** A tick on the wire beside an upsert of the same row: by a bare server, and by a bare route of the framework. */
export async function measureTicks(folder: string): Promise<string> {
  const database = join(folder, "milepost.db");
  const seats = await fillDatabase(database, learners);
  const [bare, floor] = [await startBare(database), await startFloor(database)];
  const instance = await startInstance({ databaseUrl: `file:${database}`, env: { LOG_LEVEL: "error" } });
  try {
    const ours = { server: instance.server, next: tickInTurn(seats, ({ planId }) => `/plans/${planId}/changes`) };
    const floors = [
      ["`node:http` and better-sqlite3", { server: bare.server, next: tickInTurn(seats, () => "/") }],
      ["a route of the bare framework and better-sqlite3", { server: floor.server, next: tickInTurn(seats, () => "/upsert") }],
    ] as const;
    const lines: string[][] = [];
    for (const [name, theirs] of floors) {
      for (const [clients, requests] of loads) {
        const compared = await loadInTurn(ours, theirs, { clients, requests, rounds });
        lines.push([...row(name, compared).toSpliced(1, 0, String(clients)), against(compared.p50.middle, goal)]);
      }
    }
    const head = ["floor", "clients", "p50, ms: ours / floor", "ratio", "p99, ms: ours / floor", "ratio", "goal p50"];
    return `### A tick on the wire beside a bare upsert

The floors store the status in the same table (one \`INSERT … ON CONFLICT DO UPDATE\`, synced as ours is) and do nothing else. Our tick also looks up the
session, counts the request against a limit, takes the learner's lock, compares the change with what is newer, and writes history, in one transaction.
${learners} learners, one after another; ${rounds} rounds in turn after one that is left out. The databases are in memory where the machine has room, so that no
disk hides the difference.

${table(head, lines)}

Not in reach of the goal: a change that is stored once and in order, with its history, is a transaction of 13 statements where the floor has one,
each of which the database client compiles and checks. The second floor shows what of it is the framework's.`;
  } finally {
    bare.stop();
    floor.stop();
    await instance.stop();
  }
}
