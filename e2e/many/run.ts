/**
 * `npm run test:many`: three instances behind nginx, on PostgreSQL with a synchronous standby through PgBouncer in transaction mode.
 * The production build must be there, and nginx and pgbouncer (Debian: apt-get install nginx pgbouncer). Prints what it counted; exits
 * with 1 when an acknowledged tick was lost or an error page was seen. `-- --without journey` leaves the browser out.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { messages } from "#lib/messages/all.ts";
import { root } from "../../scripts/clone.mjs";
import { findFreePort } from "../../scripts/free-port.ts";
import { migrationsFolder } from "../../tests/support/templates.ts";
import { findLosses, gatherStorm } from "../soak/storm-of-ticks.ts";
import { fill, findForm } from "../support/forms.ts";
import { send } from "../support/http.ts";
import { type Instance, startInstance } from "../support/instance.ts";
import { enrol } from "../support/storm.ts";
import { ask, killServer, startPair } from "./cluster.ts";
import { startPooler, startProxy } from "./front.ts";

const { values } = parseArgs({ options: { without: { type: "string", multiple: true, default: [] } } });
const isWanted = (part: string) => !values.without.includes(part);
const folder = mkdtempSync(join(tmpdir(), "milepost-many-"));
chmodSync(folder, 0o755);
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const begun = performance.now();

/** Prints a figure; one that is not as it must be makes this fail. */
function report(what: string, isGood = true): void {
  console.log(`${isGood ? "ok    " : "FAILED"} ${what} (after ${Math.round((performance.now() - begun) / 1000)} s)`);
  if (!isGood) process.exitCode = 1;
}

const { primary, standby } = await startPair(folder);
const pooler = await startPooler(folder, primary.port);
await migrate(pooler.url, migrationsFolder);
const ports = [await findFreePort(), await findFreePort(), await findFreePort()];
const proxy = await startProxy(folder, ports);
const server = `http://localhost:${proxy.port}`;
const env = { NEXTAUTH_URL: server, NEXTAUTH_SECRET: randomBytes(32).toString("base64url"), TRUSTED_PROXIES: "1", LOG_LEVEL: "warn" };
const start = (port: number) => startInstance({ databaseUrl: pooler.url, port, env });
const instances: Instance[] = [];
for (const port of ports) instances.push(await start(port));
report("three instances behind nginx, through PgBouncer (transaction mode), on PostgreSQL with a synchronous standby");

if (isWanted("journey")) {
  const command = [join(root, "node_modules", "@playwright", "test", "cli.js"), "test", "e2e/journey.spec.ts", "--project=desktop"];
  const { status, stdout } = spawnSync(process.execPath, [...command, "--reporter=line"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, E2E_PORT: String(proxy.port), E2E_SERVER: "running" },
  });
  const shares = [...proxy.countAnswers().values()].join(" + ");
  report(
    `the journey, each request to the next instance: ${/\d+ passed.*/.exec(stdout)?.[0] ?? stdout.slice(-2000)}; requests: ${shares}`,
    status === 0,
  );
}

const shared = await enrol(server);
const askAll = () => Promise.all(ports.map((port) => send({ path: "/plan", cookie: shared.cookie, server: `http://localhost:${port}` })));
const before = (await askAll()).map(({ status }) => status);
await ask(pooler.url, `DELETE FROM "Session" WHERE "learnerId" = (SELECT "id" FROM "Learner" WHERE "email" = '${shared.email}')`);
const after = (await askAll()).map(({ status }) => status);
report(
  `a session that is ended is ended on every instance: ${before} before, ${after} after`,
  after.every((status) => status === 307),
);

const form = findForm((await send({ path: "/sign-in", server })).text, ["email", "password"]);
const guess = () =>
  send({ path: "/sign-in", server, method: "POST", body: fill(form, { email: shared.email, password: "a wrong password" }) });
const guesses = await Promise.all(Array.from({ length: 30 }, guess));
const checked = guesses.filter(({ text }) => text.includes(messages.account.wrong)).length;
report(`30 wrong passwords at once over all instances: ${checked} were checked, ${30 - checked} refused without`, checked === 10);

const storm = await gatherStorm(server, 8);
const reader = await enrol(server);
let isOver = false;
const pages = { shown: 0, failed: 0 };
async function read(): Promise<void> {
  for (const path of ["/plan", "/", "/roles/ml-engineer", "/today"]) {
    const answer = await send({ path, server, cookie: reader.cookie }).catch(() => undefined);
    if (answer?.status === 200 || answer?.status === 307) pages.shown += 1;
    else pages.failed += 1;
  }
  await sleep(50);
}
const reading = async () => {
  while (!isOver) await read();
};
const load = Promise.all([storm.rage(server, () => isOver), reading()]);
await sleep(2000);
const ends: (number | string)[] = [];
for (const [index, port] of ports.entries()) {
  await proxy.useInstances(ports.filter((each) => each !== port));
  ends.push((await instances[index]?.stop()) ?? "");
  instances[index] = await start(port);
  await proxy.useInstances(ports);
}
await sleep(1000);
isOver = true;
await load;
const inDatabase = async (url: string) => {
  const db = openDatabase(url);
  return findLosses(db, storm.acknowledged).finally(() => db.$disconnect());
};
const count = () => [...storm.statuses].map(([status, times]) => `${times} × ${status}`).join(", ");
const restartLosses = await inDatabase(pooler.url);
const isSmooth =
  storm.unanswered === 0 && [...storm.statuses.keys()].every((status) => status === 200 || status === 429) && pages.failed === 0;
report(
  `rolling restart under load: ${storm.acknowledged.size} ticks acknowledged, ${restartLosses.length} lost; ticks answered ${count()}, ` +
    `${storm.unanswered} not; pages ${pages.shown} shown, ${pages.failed} failed; exit codes ${ends}`,
  isSmooth && restartLosses.length === 0 && ends.every((end) => end === 0),
);

isOver = false;
const second = storm.rage(server, () => isOver);
await sleep(2000);
killServer(primary);
const killed = performance.now();
const atKill = storm.acknowledged.size;
await sleep(1000);
const ready = await Promise.all(
  ports.map((port) => send({ path: "/api/health/ready", server: `http://localhost:${port}` }).catch(() => undefined)),
);
report(
  `the primary is killed; the instances say so: ${ready.map((answer) => answer?.status)}`,
  ready.every((answer) => answer?.status === 503),
);
await ask(standby.url, "SELECT pg_promote()");
pooler.leadTo(standby.port);
while (storm.acknowledged.size < atKill + 50 && performance.now() - killed < 60_000) await sleep(20);
const pause = performance.now() - killed;
await sleep(2000);
isOver = true;
await second;
const losses = await inDatabase(standby.url);
const pids = instances.map(({ process: child }) => child.exitCode === null && child.signalCode === null);
report(
  `the standby is promoted: ${storm.acknowledged.size} ticks acknowledged (${atKill} before), ${losses.length} lost; ` +
    `50 more were acknowledged ${(pause / 1000).toFixed(1)} s after the kill; the same ${pids.filter(Boolean).length} instances run on`,
  losses.length === 0 && storm.acknowledged.size >= atKill + 50 && pids.every(Boolean),
);
for (const loss of [...restartLosses, ...losses].slice(0, 20)) console.log(`  ${loss}`);
for (const instance of instances) await instance.stop();
proxy.process.kill("SIGTERM");
pooler.process.kill("SIGKILL");
standby.process.kill("SIGINT");
await new Promise((resolve) => standby.process.once("exit", resolve));
