import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// A holder shows that it lives by touching its lock; one that has been still for this long is gone.
const beat = 3_000;
const patience = 20_000;

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not being allowed to signal a process means that it is there.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Puts the folder in place together with the holder's number inside, in one step that only one process can win:
 * a folder that is not empty cannot be replaced.
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
    // What the different systems answer when it is taken.
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
    // It was given back between two looks.
    return undefined;
  }
}

/**
 * Takes the number of one certain holder out and then the folder if that left it empty. A lock that somebody else
 * has taken in the meantime has another number inside and stays.
 * @param {string} folder
 * @param {string} [name] the holder's number, as it stands there
 */
function remove(folder, name) {
  if (name !== undefined) rmSync(join(folder, name), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // It is taken again, or somebody else was quicker.
  }
}

/**
 * Does some work while no other process does work under the same lock. A lock whose holder has died is taken over.
 * @template T
 * @param {string} folder where the lock stands; its parent is made when it is missing
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} onWait told once, with the process that is waited for
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, onWait = () => {}) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  let seen = { name: "", touched: 0, since: 0 };
  while (!tryToTake(folder)) {
    const holder = readHolder(folder);
    if (!holder) {
      remove(folder);
      continue;
    }
    // By our own clock, which stands still while the machine sleeps, so that waking up looks like no silence.
    if (holder.name !== seen.name || holder.touched !== seen.touched) seen = { ...holder, since: performance.now() };
    // A number that is ours, or is in use again, belonged to a process before the machine or container was restarted.
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
      // Somebody has removed the lock by hand; there is nothing left to touch.
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
