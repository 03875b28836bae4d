import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @type {import("node:child_process").ChildProcess | undefined} */
let child;
/** @type {"SIGINT" | "SIGTERM" | undefined} */
let stopped;
let forwarding = false;

/**
 * Whoever stops this command means what it is running, so the signal goes on to that and its end is awaited:
 * nothing keeps working on the clone unseen.
 */
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
 * Runs a program with its output on this screen and waits for its end. Ends this process as well when it was told to stop.
 * @param {string[]} command the program and its arguments
 * @param {{ cwd: string, env?: Record<string, string | undefined>, endsItself?: boolean }} options `endsItself`: being told to stop
 * is the usual end of this program, whose own exit code then counts
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
