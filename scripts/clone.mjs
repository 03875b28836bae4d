/**
 * What every command knows of this clone. Only what Node itself brings is used here and in what this imports, because nothing may be
 * installed yet, and only what Node 18 can read, because the machine's Node is left for another only after this was loaded.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Something a person can put right; shown without a stack. */
export class PreparationError extends Error {}

/** @param {string} text */
export function say(text) {
  console.log(`- ${text}`);
}

/**
 * Does long work while saying again and again, at least every ten seconds, how far it is.
 * @template T
 * @param {(seconds: number) => string} tell what is said, by the seconds that have passed
 * @param {() => Promise<T>} work
 */
export async function sayMeanwhile(tell, work) {
  const start = performance.now();
  const timer = setInterval(() => console.log(`  ${tell(Math.round((performance.now() - start) / 1000))}`), 8_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/**
 * Does work on the clone that only one process may do at a time: installing, generating and building write what others read.
 * @template T
 * @param {() => Promise<T>} work
 */
export function alone(work) {
  return withLock(join(root, ".data", "preparing"), work, (pid) =>
    say(`Another command (process ${pid}) is at work on this clone; waiting.`),
  );
}

/** The command that runs npm with this Node. */
export function npm() {
  // npm says where it is when it runs us; its program on Windows cannot be started without a shell.
  const own = process.env.npm_execpath;
  return own?.endsWith("npm-cli.js") ? [process.execPath, own] : ["npm"];
}
