import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @type {import("node:child_process").ChildProcess | undefined} */
let child;
/** @type {"SIGINT" | "SIGTERM" | undefined} */
let stopped;
let forwarding = false;

/** Forwards SIGINT and SIGTERM to the running program and waits for its end, so that stopping this command leaves nothing running. */
function forwardSignals() {
  if (forwarding) return;
  forwarding = true;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => {
      if (!child) process.exit(128 + constants.signals[signal]);
      stopped = signal;
      child.kill(signal);
    });
  }
}

/**
 * Runs a program with its output on this screen and waits for its end. Also ends this process when it was told to stop.
 * @param {string[]} command the program and its arguments
 * @param {{ cwd: string, env?: Record<string, string | undefined>, endsItself?: boolean }} options `endsItself`: a signal is the usual way
 * to end this program, so its own exit code counts
 * @returns {Promise<number>} the exit code
 */
export async function run([program, ...args], { cwd, env = process.env, endsItself = false }) {
  forwardSignals();
  const started = spawn(/** @type {string} */ (program), args, { cwd, env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: "inherit" });
  child = started;
  const code = await new Promise((resolve, reject) => {
    started.once("error", reject);
    started.once("exit", (status, signal) => resolve(status ?? 128 + constants.signals[signal ?? "SIGKILL"]));
  });
  child = undefined;
  if (stopped) process.exit(endsItself ? code : code || 128 + constants.signals[stopped]);
  return code;
}
