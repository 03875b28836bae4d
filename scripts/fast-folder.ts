import { accessSync, constants, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const inMemory = "/dev/shm";
/** Test databases and a PostgreSQL cluster take some hundred megabytes; small containers have 64 in all. */
const enoughBytes = 2 * 1024 ** 3;

/**
 * Where the databases of tests are made: in memory where there is room, else the system's temporary folder. SQLite syncs each commit,
 * which takes a disk ten milliseconds or more and memory none; what tests store need not survive a power cut.
 */
export function fastFolder(): string {
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= enoughBytes ? inMemory : tmpdir();
  } catch {
    // Only Linux has it.
    return tmpdir();
  }
}

/** Makes an empty folder there, whose name begins with `prefix`. */
export function makeFastFolder(prefix: string): string {
  return mkdtempSync(join(fastFolder(), prefix));
}
