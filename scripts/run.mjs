import { spawn } from "node:child_process";
import { constants } from "node:os";

/** How long a program that was told to stop may go on, in milliseconds: npm takes minutes to remove what it was installing. */
const patience = 10_000;

/** The programs that run now. @type {Set<{ process: import("node:child_process").ChildProcess, endsItself: boolean }>} */
const children = new Set();
/** @type {"SIGINT" | "SIGTERM" | undefined} */
let stopped;
let forwarding = false;

/** @param {"SIGINT" | "SIGTERM"} signal */
function stop(signal) {
  if (children.size === 0) process.exit(128 + constants.signals[signal]);
  stopped = signal;
  for (const child of children) {
    child.process.kill(signal);
    if (!child.endsItself) setTimeout(() => child.process.kill("SIGKILL"), patience).unref();
  }
}

/**
 * npm runs a script in a shell and forwards signals to that shell alone. dash, the shell of Debian and Ubuntu, ends by them and leaves
 * behind what it runs, which notices by its new parent.
 */
function stopWithShell() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    stop("SIGTERM");
  }, 250);
  timer.unref();
}

/**
 * From now on, SIGINT and SIGTERM are forwarded to the running programs, whose end is waited for, so that stopping this command leaves
 * nothing running.
 */
export function forwardSignals() {
  if (forwarding) return;
  forwarding = true;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => stop(signal));
  stopWithShell();
}

/**
 * Runs a program with its output on this screen and waits for its end; several may run at once. Also ends this process when it was told to
 * stop, after the last of them.
 * @param {string[]} command the program and its arguments
 * @param {{ cwd: string, env?: Record<string, string | undefined>, endsItself?: boolean }} options `endsItself`: a signal is the usual way
 * to end this program, so it takes the time that it needs, and its own exit code counts
 * @returns {Promise<number>} the exit code
 */
export async function run([program, ...args], { cwd, env = process.env, endsItself = false }) {
  forwardSignals();
  const started = spawn(/** @type {string} */ (program), args, { cwd, env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: "inherit" });
  const child = { process: started, endsItself };
  children.add(child);
  const code = await new Promise((resolve, reject) => {
    started.once("error", reject);
    started.once("exit", (status, signal) => resolve(status ?? 128 + constants.signals[signal ?? "SIGKILL"]));
  });
  children.delete(child);
  if (!stopped) return code;
  if (children.size === 0) process.exit(endsItself ? code : code || 128 + constants.signals[stopped]);
  return new Promise(() => undefined);
}
