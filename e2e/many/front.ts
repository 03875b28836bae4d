import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../../scripts/free-port.ts";
import { chooseUser } from "../../scripts/postgres.ts";
import { ask } from "./cluster.ts";

/** PgBouncer in transaction mode: many connections of programs over few of the database's. */
export async function startPooler(folder: string, databasePort: number) {
  const own = join(folder, "pgbouncer");
  mkdirSync(own);
  const user = chooseUser();
  if (user) chownSync(own, user.uid, user.gid);
  const port = await findFreePort();
  const file = join(own, "pgbouncer.ini");
  const lead = (to: number) =>
    writeFileSync(
      file,
      `[databases]\nmilepost = host=127.0.0.1 port=${to} dbname=postgres user=milepost\n[pgbouncer]\nlisten_addr = 127.0.0.1\n` +
        `listen_port = ${port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\ndefault_pool_size = 10\nmax_client_conn = 200\n` +
        `server_login_retry = 1\nlogfile = ${join(own, "log")}\nignore_startup_parameters = extra_float_digits\n`,
    );
  lead(databasePort);
  const child = spawn("pgbouncer", ["-q", file], { cwd: "/", stdio: "ignore", ...user });
  process.once("exit", () => child.kill("SIGKILL"));
  const url = `postgres://milepost@127.0.0.1:${port}/milepost`;
  for (let tries = 0; ; tries += 1) {
    const answer = await ask(url, "SELECT 1").catch((error: Error) => error);
    if (!(answer instanceof Error)) break;
    if (tries === 100) throw new Error(`PgBouncer did not start: ${answer.message}`);
    await sleep(100);
  }
  return {
    url,
    /** Leads to another server from now on. */
    leadTo(to: number) {
      lead(to);
      child.kill("SIGHUP");
    },
    process: child,
  };
}

export type Proxy = {
  port: number;
  process: ChildProcess;
  /** Sends requests to these ports alone from now on, one after the other; what is running goes on. */
  useInstances(ports: readonly number[]): Promise<void>;
  /** How many requests each port has answered. */
  countAnswers(): Map<string, number>;
};

/** nginx, which sends each request to the next instance. */
export async function startProxy(folder: string, ports: readonly number[]): Promise<Proxy> {
  const own = join(folder, "nginx");
  mkdirSync(join(own, "temp"), { recursive: true });
  const port = await findFreePort();
  const file = join(own, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/temp;`).join(" ");
  const write = (instances: readonly number[]) =>
    writeFileSync(
      file,
      `${process.getuid?.() === 0 ? "user root;" : ""} worker_processes 1; pid ${own}/pid; error_log ${own}/error.log; events { worker_connections 1024; }
http {
  ${temporary}
  log_format which '$upstream_addr $status';
  access_log ${own}/access.log which;
  upstream milepost { ${instances.map((each) => `server 127.0.0.1:${each};`).join(" ")} }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 4m;
    location / {
      proxy_pass http://milepost;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Request-Id $request_id;
      proxy_next_upstream error timeout;
    }
  }
}
`,
    );
  write(ports);
  const checked = spawnSync("nginx", ["-t", "-c", file, "-p", own], { encoding: "utf8" });
  if (checked.status !== 0) throw new Error(`nginx: ${checked.error?.message ?? checked.stderr}`);
  const child = spawn("nginx", ["-c", file, "-p", own, "-g", "daemon off;"], { cwd: "/", stdio: "ignore" });
  process.once("exit", () => child.kill("SIGTERM"));
  await sleep(300);
  return {
    port,
    process: child,
    async useInstances(instances) {
      write(instances);
      child.kill("SIGHUP");
      // The new workers are there long before; the old ones finish what they have.
      await sleep(1000);
    },
    countAnswers() {
      const lines = readFileSync(join(own, "access.log"), "utf8").trim().split("\n");
      const counts = new Map<string, number>();
      for (const line of lines) counts.set(line.split(" ")[0] ?? "", (counts.get(line.split(" ")[0] ?? "") ?? 0) + 1);
      return counts;
    },
  };
}
