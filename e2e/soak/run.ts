/**
 * `npm run test:soak`: what takes minutes. `-- --only kill` (or fuzz, standalone) runs a part, `--on sqlite` (or postgresql) one database, and
 * `--rounds 25`, `--minutes 1` say how long. The production build must be there. Prints what it counted; exits with 1 when anything was lost.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "../../scripts/postgres.ts";
import { runFuzz } from "./fuzz.ts";
import { runKillRounds } from "./kill-rounds.ts";
import { runStandalone } from "./standalone.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    on: { type: "string" },
    rounds: { type: "string", default: "25" },
    minutes: { type: "string", default: "1" },
  },
});
const parts = [
  { name: "kill", title: "SIGKILL during a storm of ticks", run: (url: string) => runKillRounds(url, Number(values.rounds)) },
  { name: "fuzz", title: "random requests to every route", run: (url: string) => runFuzz(url, Number(values.minutes) * 60) },
  { name: "standalone", title: "the copy without sources, in another folder", run: runStandalone },
];

async function withDatabase<Result>(kind: string, work: (url: string) => Promise<Result>): Promise<Result> {
  if (kind === "postgresql") {
    const server = await startPostgres();
    return work(server.url).finally(() => server.stop());
  }
  const folder = mkdtempSync(join(tmpdir(), "milepost-soak-"));
  return work(`file:${join(folder, "milepost.db")}`).finally(() => rmSync(folder, { recursive: true, force: true }));
}

for (const { name, title, run } of parts.filter((part) => !values.only || part.name === values.only)) {
  for (const kind of ["sqlite", "postgresql"].filter((each) => !values.on || each === values.on)) {
    const start = performance.now();
    const { figure, losses } = await withDatabase(kind, run);
    console.log(`${name} on ${kind}: ${title}: ${figure} (${Math.round((performance.now() - start) / 1000)} s)`);
    for (const loss of losses.slice(0, 20)) console.log(`  ${loss}`);
    if (losses.length) process.exitCode = 1;
  }
}
