import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// The holder touches its lock regularly; a lock that was not touched for this long has no holder any more. In milliseconds.
const beat = 3_000;
const patience = 20_000;

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process that may not be signalled exists.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Puts the folder in place with the holder's process id inside, in one step that only one process can win: a folder that is not empty
 * cannot be replaced.
 * @param {string} folder
 */
function tryToTake(folder) {
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, String(process.pid)), "");
  try {
    renameSync(own, folder);
    return true;
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    // The error codes of different systems for a lock that is taken.
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes(String(/** @type {NodeJS.ErrnoException} */ (error).code))) return false;
    throw error;
  }
}

/** @param {string} folder */
function readHolder(folder) {
  try {
    const name = readdirSync(folder)[0];
    return name === undefined ? undefined : { name, pid: Number(name), touched: statSync(join(folder, name)).mtimeMs };
  } catch {
    // The lock was released between the two reads.
    return undefined;
  }
}

/**
 * Removes one holder's file, and then the folder if that left it empty. A lock that another process has taken meanwhile has another file
 * inside and stays.
 * @param {string} folder
 * @param {string} [name] the name of the holder's file
 */
function remove(folder, name) {
  if (name !== undefined) rmSync(join(folder, name), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // It is taken again, or another process was faster.
  }
}

/**
 * Runs some work while no other process runs work under the same lock. Takes over a lock whose holder has died.
 * @template T
 * @param {string} folder the lock's folder; its parent is created when it is missing
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} onWait called once, with the process that holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, onWait = () => {}) {
  // The first thing that is made at a first start: the folder in which the database will be, for its owner alone.
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  let told = false;
  let seen = { name: "", touched: 0, since: 0 };
  while (!tryToTake(folder)) {
    const holder = readHolder(folder);
    if (!holder) {
      remove(folder);
      continue;
    }
    // Measured by our own clock, which stops while the machine sleeps, so that sleep does not look like a dead holder.
    if (holder.name !== seen.name || holder.touched !== seen.touched) seen = { ...holder, since: performance.now() };
    // A holder is gone when its process id is ours (it ran before a restart of the machine or container), when no process has the id, or
    // when the lock was not touched for too long (another process has the id now).
    if (holder.pid === process.pid || !isRunning(holder.pid) || performance.now() - seen.since > patience) {
      remove(folder, holder.name);
      continue;
    }
    if (!told) onWait(holder.pid);
    told = true;
    await sleep(200);
  }
  const giveBack = () => remove(folder, String(process.pid));
  const heart = setInterval(() => {
    try {
      utimesSync(join(folder, String(process.pid)), new Date(), new Date());
    } catch {
      // Somebody has removed the lock by hand, so there is nothing to touch.
    }
  }, beat);
  process.once("exit", giveBack);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    process.off("exit", giveBack);
    giveBack();
  }
}
