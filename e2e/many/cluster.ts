import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { findFreePort } from "../../scripts/free-port.ts";
import { chooseUser, findPostgres, postgresAdvice } from "../../scripts/postgres.ts";

/** A PostgreSQL server that keeps what it acknowledged: nothing is switched off for speed. Only this computer reaches it. */
export type Server = { port: number; url: string; process: ChildProcess; folder: string };

function programs(): string {
  const found = findPostgres();
  if (!found) throw new Error(postgresAdvice);
  // A link may lead to some of the programs, but all of them lie together.
  return dirname(realpathSync(join(found, "postgres")));
}

function runProgram(name: string, args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(join(programs(), name), args, { cwd: "/", encoding: "utf8", ...chooseUser() });
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? ""}\n${stdout}${stderr}`);
}

async function serve(folder: string, port: number, settings: string[]): Promise<Server> {
  const options = settings.flatMap((patch) => ["-c", patch]);
  const child = spawn(join(programs(), "postgres"), ["-D", folder, "-k", "", "-h", "127.0.0.1", "-p", String(port), ...options], {
    cwd: "/",
    stdio: "ignore",
    ...chooseUser(),
  });
  process.once("exit", () => child.kill("SIGQUIT"));
  const url = `postgres://milepost@127.0.0.1:${port}/postgres`;
  for (let tries = 0; ; tries += 1) {
    if (await ask(url, "SELECT 1").then(Boolean, () => false)) return { port, url, process: child, folder };
    if (tries === 300) throw new Error(`the PostgreSQL server on port ${port} did not start`);
    await sleep(100);
  }
}

/** One statement on a connection of its own. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

/** A primary that acknowledges a commit when its standby has it on the disk, too. */
export async function startPair(folder: string): Promise<{ primary: Server; standby: Server }> {
  const user = chooseUser();
  for (const name of ["primary", "standby"]) {
    mkdirSync(join(folder, name), { mode: 0o700 });
    if (user) chownSync(join(folder, name), user.uid, user.gid);
  }
  const [one, other] = [join(folder, "primary"), join(folder, "standby")];
  runProgram("initdb", ["-D", one, "-U", "milepost", "-A", "trust", "-E", "UTF8", "--locale=C"]);
  const primary = await serve(one, await findFreePort(), ["synchronous_commit=on", "synchronous_standby_names=standby"]);
  // Until the standby is there, nothing that waits for it would end.
  const connection = `host=127.0.0.1 port=${primary.port} user=milepost application_name=standby`;
  runProgram("pg_basebackup", ["-D", other, "-d", connection, "-R", "-X", "stream", "-c", "fast"]);
  const settings = join(other, "postgresql.auto.conf");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}\nprimary_conninfo = '${connection}'\n`);
  const standby = await serve(other, await findFreePort(), []);
  while ((await ask(primary.url, "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'")).length === 0) await sleep(100);
  return { primary, standby };
}

/** Ends a server as a machine that loses power does: its processes at once, without a word to anybody. */
export function killServer({ process: server }: Server): void {
  const children = spawnSync("ps", ["-o", "pid=", "--ppid", String(server.pid)], { encoding: "utf8" })
    .stdout.trim()
    .split(/\s+/);
  for (const pid of [server.pid, ...children.map(Number)]) {
    try {
      if (pid) process.kill(pid, "SIGKILL");
    } catch {
      // It was quicker.
    }
  }
}
