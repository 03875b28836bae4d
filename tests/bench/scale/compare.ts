/** A full database beside one that holds only the learners who are measured: both filled alike, each behind a server of its own. */
import { removeExpired } from "#lib/data/account/remove-expired.ts";
import { isPostgres, openDatabase } from "#lib/db/open.ts";
import { startInstance } from "../../../e2e/support/instance.ts";
import { readTables } from "../../support/full-account.ts";
import { table } from "../compare/document.ts";
import { type Connection, connect } from "./fill.ts";
import { chooseNumbers, chooseStrangers, findSeats, measure, rounds, tell } from "./measure.ts";
import { queries, requests, type Seat, type Side } from "./operations.ts";
import { role, sizes } from "./templates.ts";

const strangers = 100;

type Content = { name: string; rows: number; bytes: number };

/** How many rows each table has and what they take with their indexes, the largest first. */
async function readContents({ run }: Connection, ofPostgres: boolean): Promise<Content[]> {
  const contents: Content[] = [];
  for (const { name } of readTables()) {
    const [row] = await run(
      ofPostgres
        ? `SELECT reltuples AS rows, pg_total_relation_size(oid) AS bytes FROM pg_class WHERE oid = '"${name}"'::regclass`
        : `SELECT (SELECT count(*) FROM "${name}") AS rows,
             (SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name = '${name}')) AS bytes`,
    );
    if (Number(row?.rows) > 0) contents.push({ name, rows: Number(row?.rows), bytes: Number(row?.bytes) });
  }
  return contents.toSorted((one, other) => other.bytes - one.bytes);
}

/** The rows that say what a plan holds and what was done in it. */
const ofProgress = ["PlanMilestone", "LearnerMilestone", "LearnerStep", "Event"];

const millions = (value: number) => `${(value / 1e6).toFixed(value < 1e7 ? 2 : 1)}`;

function tellContents(contents: readonly Content[], learners: number): string {
  const all = contents.reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = contents.filter(({ name }) => ofProgress.includes(name)).reduce((sum, { rows }) => sum + rows, 0);
  const rows = contents
    .filter(({ bytes }) => bytes > all / 200)
    .map(({ name, rows: count, bytes }) => [`\`${name}\``, millions(count), (bytes / 1e9).toFixed(2), (bytes / count).toFixed(0)]);
  return `${millions(progress)} million rows of progress (${ofProgress.map((name) => `\`${name}\``).join(", ")}), ${(all / 1e9).toFixed(1)} GB with all indexes:
${(all / learners / 1000).toFixed(1)} kB for each of ${learners.toLocaleString("en")} learners.

${table(["table", "million rows", "GB with indexes", "bytes a row"], rows)}`;
}

/** How long the hourly removal takes where nothing has ended, in milliseconds. */
async function timeRemoval({ db }: Side): Promise<number> {
  const begun = performance.now();
  await removeExpired(new Date(), () => false, db);
  return performance.now() - begun;
}

export type Filled = { full: string; empty: string; learners: number };

/** Measures two databases that were filled, at their addresses. @returns what to tell of it */
export async function compareFilled({ full, empty, learners }: Filled): Promise<string> {
  const numbers = chooseNumbers(learners);
  const [fullRows, emptyRows] = [await connect(full), await connect(empty)];
  const starting = [full, empty].map((databaseUrl) => startInstance({ databaseUrl, env: { LOG_LEVEL: "error" } }));
  const [one, other] = [await starting[0], await starting[1]];
  if (!one || !other) throw new Error("a server is missing");
  const sides: [Side, Side] = [
    { server: one.server, db: openDatabase(full), seats: await findSeats(fullRows, numbers) },
    { server: other.server, db: openDatabase(empty), seats: await findSeats(emptyRows, numbers) },
  ];
  try {
    const contents = await readContents(fullRows, isPostgres(full));
    const overHttp = [];
    for (const operation of requests) overHttp.push(await measure(operation, ...sides));
    const alone = [];
    for (const operation of queries) alone.push(await measure(operation, ...sides));
    const first = [];
    for (const operation of [requests[0], queries[0], queries[2]]) {
      if (!operation) continue;
      // Of the same sizes on the other side, so that they are asked for as much.
      const seats = await findSeats(fullRows, chooseStrangers(learners, strangers));
      const alike = seats.map(({ size }, at) => sides[1].seats.filter((seat) => seat.size === size)[at % 20] as Seat);
      first.push(await measure(operation, { ...sides[0], seats }, { ...sides[1], seats: alike }, true));
    }
    const removal = [await timeRemoval(sides[0]), await timeRemoval(sides[1])].map((time) => time.toFixed(0));
    return `${tellContents(contents, learners)}

Over HTTP, from the production build:

${tell(overHttp)}

The queries behind it alone, through the data layer:

${tell(alone)}

Learners who come for the first time since the fill, each once, so that nothing of theirs is in the memory of the database; on the other side, learners
of the same sizes:

${tell(first)}

The hourly removal of what has ended takes ${removal[0]} ms where nothing has, and ${removal[1]} ms in the almost empty database.`;
  } finally {
    await Promise.all([one.stop(), other.stop()]);
    for (const { db } of sides) await db.$disconnect();
    await fullRows.close();
    await emptyRows.close();
  }
}

/** What the learners of the fill are like. */
export function describeFill(): string {
  const { few, half, full } = sizes;
  return `### A full database beside an almost empty one

What \`npm run bench:scale\` measures: the same learners in a database with many others and in one with nobody else, one request
here and the next one there, ${rounds} rounds after everybody came once. Each learner has a plan of ${role.title}. Of a hundred, ${few.percent} have done ${few.done} milestones, ${half.percent} about half of them (${half.done}), with ${half.replans} schedule revisions,
and ${full.percent} all, with ${full.replans}. The rows are copies of what the program itself stored for one of each; what all did first is stored before what anybody did second, so a
learner's rows lie far apart. At p50 the ratio is the one in the middle of the rounds, at p95 that of all requests of both sides, each
with the least and the most of the rounds. Both servers and the databases share the machine. What is above the goal, and why:
[growth.md](growth.md#what-a-learner-takes).`;
}
