/**
 * `npm run bench:scale`: what learners ask for from a full database beside an almost empty one, on PostgreSQL with a million learners and on
 * SQLite with a million rows, written to `docs/performance.md`. It takes about 45 GB of disk and an hour. `-- --learners 10000` tries it with
 * fewer, and only prints. Nothing here fails for being slow.
 */
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { alone, PreparationError } from "../../../scripts/clone.mjs";
import { startPostgres } from "../../../scripts/postgres.ts";
import { build, generate, runCommand } from "../../../scripts/preparation.mjs";
import { withDatabase } from "../../support/templates.ts";
import { describeLoad, describeMachine, writePart } from "../compare/document.ts";
import { compareFilled, describeFill } from "./compare.ts";
import { connect, fill } from "./fill.ts";
import { chooseNumbers } from "./measure.ts";
import { usualLearners } from "./templates.ts";

const bytesPerLearner = 45_000;

/** Nothing runs in parallel, so that a query costs what it costs where many are asked at once. */
const settings = [
  ...["shared_buffers=2GB", "effective_cache_size=12GB", "random_page_cost=1.1", "max_parallel_workers_per_gather=0"],
  // For the fill alone: what is made anew needs no write-ahead log, and indexes are sorted in memory.
  ...["wal_level=minimal", "max_wal_senders=0", "max_wal_size=8GB", "maintenance_work_mem=1GB", "max_parallel_maintenance_workers=0"],
];

async function comparePostgres(learners: number): Promise<string> {
  const { url, stop } = await startPostgres({ parent: tmpdir(), settings });
  try {
    const admin = await connect(url);
    for (const name of ["filled", "almost_empty"]) await admin.run(`CREATE DATABASE ${name}`);
    const [{ version = "" } = {}] = await admin.run("SELECT version()");
    await admin.close();
    const [full, empty] = [withDatabase(url, "filled"), withDatabase(url, "almost_empty")];
    const now = new Date();
    await fill(full, learners, now);
    const minutes = (Date.now() - now.getTime()) / 60_000;
    await fill(empty, chooseNumbers(learners), now);
    return `#### ${/^\S+ \S+/.exec(String(version))?.[0]}\n\nFilled in ${minutes.toFixed(0)} minutes, while other programs may have worked. Load when the measuring began: ${describeLoad()}. ${await compareFilled({ full, empty, learners })}`;
  } finally {
    await stop();
  }
}

async function compareSqlite(learners: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "milepost-scale-"));
  try {
    const [full, empty] = [`file:${join(folder, "filled.db")}`, `file:${join(folder, "almost-empty.db")}`];
    const now = new Date();
    await fill(full, learners, now);
    await fill(empty, chooseNumbers(learners), now);
    return `#### SQLite\n\n${await compareFilled({ full, empty, learners })}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { learners: { type: "string" } } });
  const learners = Number(values.learners ?? usualLearners.postgres);
  if (!Number.isInteger(learners) || learners < 1_000) throw new PreparationError("--learners is a whole number from 1000 on.");
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < learners * bytesPerLearner)
    throw new PreparationError(`${learners} learners need ${Math.ceil((learners * bytesPerLearner) / 1e9)} GB in ${tmpdir()}.`);
  await alone(generate);
  await alone(build);
  const machine = describeMachine(new Date());
  const parts = [await comparePostgres(learners), await compareSqlite(Math.min(learners, usualLearners.sqlite))];
  const text = `${describeFill()}\n\n${parts.join("\n\n")}\n\n${machine} When it ended, with its own: ${describeLoad()}.`;
  if (values.learners === undefined) writePart("scale", text);
  else console.log(text);
  return 0;
});
process.exit();
