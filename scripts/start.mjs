/**
 * `npm start`: prepares a clone where needed, and serves it. `npm run dev` (`--dev`) does the same with the framework's development server,
 * which builds pages on demand.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { defaultAddress, findWrongSettings } from "../lib/environment-rules.mjs";
import { alone, PreparationError, root, say } from "./clone.mjs";
import { checkPortIsFree, readAddress } from "./listen-address.mjs";
import { install } from "./packages.mjs";
import { build, generate, nextProgram, runCommand, typescript, writeMissingSecret } from "./preparation.mjs";
import { run } from "./run.mjs";
import { servingVariables } from "./serving.mjs";

/** `npm run gallery`: the development server, with the address of the component gallery. */
const gallery = process.argv.includes("--gallery");
const development = gallery || process.argv.includes("--dev");

function loadEnvironmentFile() {
  const file = join(root, ".env");
  if (writeMissingSecret(file)) say("Wrote a new secret into .env.");
  // What is already set wins over the file.
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Before anything is installed; `prepareDatabase` checks the rest. */
function checkSettings() {
  const wrong = findWrongSettings(process.env);
  if (wrong.length > 0) throw new PreparationError(`The configuration cannot be used:\n- ${wrong.join("\n- ")}`);
}

// Some secrets are good enough only for trying things out.
const mode = development ? "development" : "production";

async function prepareDatabase() {
  const code = await run(typescript("scripts/prepare.ts"), { cwd: root, env: { ...process.env, NODE_ENV: mode } });
  if (code !== 0) throw new PreparationError("Not started.");
}

/**
 * @param {{ port: number, host: string }} address
 * @param {AbortSignal} ended
 */
async function announce({ port, host }, ended) {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  const local = `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
  while (!ended.aborted) {
    if (await fetch(local, { redirect: "manual" }).catch(() => undefined)) {
      console.log(`\nMilepost is at ${process.env.NEXTAUTH_URL}${gallery ? "/gallery" : ""}`);
      return;
    }
    await sleep(100);
  }
}

/** @param {{ port: number, host: string }} address */
async function serve(address) {
  const own = development ? {} : servingVariables(join(root, ".next"));
  const env = { ...process.env, ...own, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" };
  const ended = new AbortController();
  void announce(address, ended.signal);
  const command = [process.execPath, nextProgram, development ? "dev" : "start", "-p", String(address.port), "-H", address.host];
  // The server handles the signal itself and reports whether it stopped cleanly.
  const code = await run(command, { cwd: root, env, endsItself: true });
  ended.abort();
  return code;
}

async function prepare() {
  loadEnvironmentFile();
  const address = readAddress();
  process.env.NEXTAUTH_URL ||= defaultAddress(process.env);
  checkSettings();
  await checkPortIsFree(address, "npm start");
  await install();
  await generate();
  await prepareDatabase();
  if (!development) await build();
  return address;
}

await runCommand(async () => {
  const address = await alone(prepare);
  // Preparing may have taken minutes, in which another program may have taken the port.
  await checkPortIsFree(address, "npm start");
  return serve(address);
});
