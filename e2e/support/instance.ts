import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../../scripts/clone.mjs";
import { findFreePort } from "../../scripts/free-port.ts";
import { nextProgram } from "../../scripts/preparation.mjs";
import { servingVariables } from "../../scripts/serving.mjs";
import { send } from "./http.ts";

/** A server of the production build besides this run's, with all its output. */
export type Instance = {
  server: string;
  port: number;
  process: ChildProcess;
  output(): string;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  /** Tells it to stop and waits for its end. */
  stop(signal?: NodeJS.Signals): Promise<number | string>;
};

type Options = {
  databaseUrl: string;
  env?: Record<string, string>;
  port?: number;
  /** Another program than the framework's server, such as the standalone copy. */
  program?: { file: string; folder: string };
};

/** Returns the server's environment without a developer's own settings: an empty variable counts as set, so .env does not fill it. */
function instanceEnvironment({ databaseUrl, env }: Options, port: number): NodeJS.ProcessEnv {
  const unset = ["GITHUB_ID", "GITHUB_SECRET", "GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "EMAIL_SERVER", "EMAIL_FROM", "METRICS_TOKEN"];
  return {
    ...process.env,
    ...Object.fromEntries(unset.map((name) => [name, ""])),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    ALLOW_PLAIN_HTTP: "false",
    TRUSTED_PROXIES: "0",
    LOG_LEVEL: "info",
    PORT: String(port),
    HOST: "127.0.0.1",
    HOSTNAME: "127.0.0.1",
    ...env,
  };
}

// When this process ends, its servers end too.
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a server without waiting for it to answer. */
export async function launchInstance(options: Options): Promise<Instance> {
  const port = options.port ?? (await findFreePort());
  const { file, folder } = options.program ?? { file: nextProgram, folder: root };
  const more = options.program ? [] : ["start", "-p", String(port), "-H", "127.0.0.1"];
  const child = spawn(process.execPath, [file, ...more], {
    cwd: folder,
    env: { ...(options.program ? {} : servingVariables(join(root, ".next"))), ...instanceEnvironment(options, port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<number | string>((resolve) => child.once("close", (code, signal) => resolve(code ?? signal ?? "")));
  running.add(child);
  void ended.then(() => running.delete(child));
  return {
    server: `http://localhost:${port}`,
    port,
    process: child,
    output: () => Buffer.concat(chunks).toString("utf8"),
    ended,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

/** Waits until a server is ready. */
export async function waitUntilReady({ server, output, process: child }: Instance, seconds = 30): Promise<void> {
  for (const start = Date.now(); ; await sleep(50)) {
    const answer = await send({ path: "/api/health/ready", server }).catch(() => undefined);
    if (answer?.status === 200) return;
    const isGone = child.exitCode !== null || child.signalCode !== null;
    if (isGone || Date.now() - start > seconds * 1000) throw new Error(`the server on ${server} did not get ready:\n${output()}`);
  }
}

/** Starts a server and waits until it is ready. */
export async function startInstance(options: Options): Promise<Instance> {
  const instance = await launchInstance(options);
  await waitUntilReady(instance);
  return instance;
}
