/**
 * Starts a private PostgreSQL server for tests from the server programs on this machine. It listens on this computer only, with a random
 * password, and leaves nothing behind.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { makeFastFolder } from "./fast-folder.ts";
import { findFreePort } from "./free-port.ts";

export type PostgresServer = { url: string; stop(): Promise<void> };

export const postgresAdvice =
  "No PostgreSQL server was found on this machine. Install one (Debian, Ubuntu: apt-get install postgresql; Fedora: dnf install\n" +
  "postgresql-server; macOS: brew install postgresql), or put the folder that holds its initdb and postgres on the PATH.";

/** The usual folders of the server's programs: `*` stands for a version; the folder need not be on the PATH. */
const usualFolders = [
  ["/usr/lib/postgresql", "", "bin"],
  ["/usr", "pgsql-", "bin"],
  ["/usr/local", "pgsql", "bin"],
  ["/usr/local/opt", "postgresql", "bin"],
  ["/opt/homebrew/opt", "postgresql", "bin"],
  ["/Library/PostgreSQL", "", "bin"],
] as const;

function expand([parent, prefix, last]: readonly [string, string, string]): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(parent, name, last));
}

function readVersion(folder: string): number {
  const { stdout } = spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  return Number(/\d+(\.\d+)?/.exec(stdout)?.[0] ?? 0);
}

/** Finds the folder of the newest PostgreSQL server programs on this machine. */
export function findPostgres(path = process.env.PATH ?? ""): string | undefined {
  const told = spawnSync("pg_config", ["--bindir"], { encoding: "utf8", env: { ...process.env, PATH: path } }).stdout?.trim();
  const folders = new Set([...path.split(delimiter), ...(told ? [told] : []), ...usualFolders.flatMap(expand)]);
  return [...folders]
    .filter((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")))
    .map((folder) => ({ folder, version: readVersion(folder) }))
    .sort((one, other) => other.version - one.version)[0]?.folder;
}

/** Returns the user to run PostgreSQL as, if this process is root, which PostgreSQL refuses. */
export function chooseUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((what) => spawnSync("id", [what, name], { encoding: "utf8" }).stdout.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL does not run as root, and this machine has no user postgres or nobody.");
}

function createCluster(programs: string, folder: string, user: ReturnType<typeof chooseUser>): string {
  const password = randomBytes(18).toString("base64url");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const data = join(folder, "data");
  const usual = ["-D", data, "-U", "milepost", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8", "--no-sync"];
  // ICU sorts words unlike bytes, as on most servers, so that tests notice an order that was left to the database.
  const asOnServers = [...usual, "--locale-provider=icu", "--icu-locale=en", "--locale=C"];
  let failure = "";
  // Releases before 15, and some builds, have only the C library's collation.
  for (const options of [asOnServers, [...usual, "--locale=C"]]) {
    const made = spawnSync(join(programs, "initdb"), options, { cwd: "/", encoding: "utf8", ...user });
    if (made.status === 0) return password;
    failure = `${made.error?.message ?? ""}${made.stdout ?? ""}${made.stderr ?? ""}`;
    rmSync(data, { recursive: true, force: true });
  }
  throw new Error(`A PostgreSQL cluster could not be made in ${folder}:\n${failure}`);
}

/**
 * Starts the server under a shell that waits for the end of its input. The input ends with `stop()` and with this process, however it ends;
 * the shell then shuts the server down and removes its folder.
 */
function startServer(
  programs: string,
  folder: string,
  port: number,
  user: ReturnType<typeof chooseUser>,
  settings: readonly string[],
): ChildProcess {
  const script = `folder=$1; programs=$2; port=$3; shift 3
    "$programs/postgres" -D "$folder/data" -k "$folder" -h 127.0.0.1 -p "$port" -F "$@" > "$folder/log" 2>&1 &
    server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$folder"`;
  const usual = ["max_connections=300", "synchronous_commit=off", "full_page_writes=off"];
  const options = [...usual, ...settings].flatMap((setting) => ["-c", setting]);
  const shell = spawn("sh", ["-c", script, "sh", folder, programs, String(port), ...options], {
    cwd: "/",
    // Detached from the terminal, whose Ctrl+C would otherwise reach the shell before it can clean up.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    ...user,
  });
  shell.unref();
  return shell;
}

async function waitUntilItAnswers(url: string, folder: string): Promise<void> {
  for (const start = Date.now(); ; await sleep(50)) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (cause) {
      if (Date.now() - start < 30_000) continue;
      throw new Error(`The PostgreSQL server did not start:\n${readFileSync(join(folder, "log"), "utf8")}`, { cause });
    }
  }
}

/**
 * Starts a new, empty server. Its address is that of the first database, whose user may create more.
 * @param parent the folder in which its own is made; absent, one in memory where there is room
 * @param settings of the server besides those for tests, such as "shared_buffers=1GB"
 */
export async function startPostgres({
  parent,
  settings = [],
}: {
  parent?: string;
  settings?: readonly string[];
} = {}): Promise<PostgresServer> {
  const programs = findPostgres();
  if (!programs) throw new Error(postgresAdvice);
  const folder = parent === undefined ? makeFastFolder("milepost-postgres-") : mkdtempSync(join(parent, "milepost-postgres-"));
  const user = chooseUser();
  const password = createCluster(programs, folder, user);
  const port = await findFreePort();
  const shell = startServer(programs, folder, port, user, settings);
  const ended = new Promise<void>((resolve) => shell.once("exit", () => resolve()));
  const url = `postgres://milepost:${password}@127.0.0.1:${port}/postgres`;
  const stop = () => {
    shell.ref();
    shell.stdin?.end();
    return ended;
  };
  await waitUntilItAnswers(url, folder).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}
