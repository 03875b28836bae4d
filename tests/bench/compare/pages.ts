import { join } from "node:path";
import { send } from "../../../e2e/support/http.ts";
import { startInstance } from "../../../e2e/support/instance.ts";
import { fillDatabase, role, type Seat, startFloor } from "./contenders.ts";
import { against, row, table, times } from "./document.ts";
import { loadInTurn, type Target } from "./load.ts";
import { findSameBytes, readShape } from "./same-bytes.ts";

const rounds = 5;
/** How many clients, and the requests of one round. */
const loads = [
  [1, 40],
  [8, 80],
  [64, 128],
] as const;
const goals = { p50: 1.5, p99: 2, atEight: 50 };

/** The plan page beside the bare framework's page of as many bytes and elements. */
export async function measurePages(folder: string): Promise<string> {
  const database = join(folder, "milepost.db");
  const [seat] = (await fillDatabase(database, 1)) as [Seat];
  const instance = await startInstance({ databaseUrl: `file:${database}`, env: { LOG_LEVEL: "error" } });
  const floor = await startFloor(database);
  try {
    const path = `/plans/${seat.planId}`;
    const shape = readShape((await send({ server: instance.server, path, cookie: seat.cookie })).text);
    const same = await findSameBytes(floor.server, shape);
    const ours: Target = { server: instance.server, next: () => ({ path, headers: { cookie: seat.cookie } }) };
    const theirs: Target = { server: floor.server, next: () => same.asked };
    const lines: string[][] = [];
    let floorAtEight = 0;
    for (const [clients, requests] of loads) {
      const compared = await loadInTurn(ours, theirs, { clients, requests, rounds });
      if (clients === 8) floorAtEight = compared.theirs.p99;
      const slowest = clients === 8 ? against(compared.ours.p99, goals.atEight) : "";
      lines.push([
        ...row(String(clients), compared),
        against(compared.p50.middle, goals.p50),
        against(compared.p99.middle, goals.p99),
        slowest,
      ]);
    }
    const head = ["clients", "p50, ms: ours / floor", "ratio", "p99, ms: ours / floor", "ratio", "goal p50", "goal p99", "goal p99, ms"];
    return `### The plan page beside the bare framework

The floor is an application of the same framework (\`tests/bench/floor\`) with nothing of ours: no session, no database, no styles, no proxy. Its page is
rendered for each request too, with as many elements (${shape.elements}) as the plan of ${role.title}, and with as much text as makes the answer as long:
${same.bytes.toLocaleString("en")} bytes beside ${shape.bytes.toLocaleString("en")} (${times(same.bytes / shape.bytes)} times). Answers are not compressed. ${rounds} rounds
after one that is left out, in turn; the ratio is the one in the middle of the rounds, with the least and the most of them. p50 and p99 are of all requests
of all rounds, of which there are ${loads.map(([clients, requests]) => `${rounds * requests} at ${clients}`).join(", ")} clients. A client asks again as soon as it was answered, so at 64
clients the times are those of a queue.

${table(head, lines)}

What ours does besides: the proxy with its security headers, the session, the plan's rows and its schedule, and components that draw themselves
once as HTML and once as data for the browser. The framework writes every element twice, so what the page costs follows its bytes, in the floor as well:
${floorAtEight > goals.atEight ? `the floor alone takes ${floorAtEight.toFixed(0)} ms at 8 clients (p99), so ${goals.atEight} ms are out of reach for so long a page.` : `the floor takes ${floorAtEight.toFixed(0)} ms at 8 clients (p99).`}`;
  } finally {
    floor.stop();
    await instance.stop();
  }
}
