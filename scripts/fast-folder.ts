import { accessSync, constants, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const inMemory = "/dev/shm";
/** Test databases and a PostgreSQL cluster need some hundred megabytes; small containers have 64 in all. */
const enoughBytes = 2 * 1024 ** 3;

/**
 * Returns the folder for test databases: in memory where there is room, else the system's temporary folder. SQLite syncs each commit, which
 * takes at least ten milliseconds on a disk and no time in memory; test data need not survive a power cut.
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

/** Makes an empty folder for test databases, whose name begins with `prefix`. */
export function makeFastFolder(prefix: string): string {
  return mkdtempSync(join(fastFolder(), prefix));
}
