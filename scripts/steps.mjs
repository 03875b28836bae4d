/** Steps that each leave a stamp behind, which says from what they were made, and are skipped while that has not changed. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A fingerprint of files by their paths and contents, with anything else that matters.
 * @param {string} folder what the paths are relative to
 * @param {string[]} paths files and folders; what is missing counts as missing
 * @param {string[]} [more]
 * @param {(path: string) => boolean} [isLeftOut]
 */
export function fingerprint(folder, paths, more = [], isLeftOut = () => false) {
  const hash = createHash("sha256").update(JSON.stringify(more));
  /** @param {string} path */
  const add = (path) => {
    const full = join(folder, path);
    if (isLeftOut(path) || !existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
      return;
    }
    const content = readFileSync(full);
    hash.update(`\n${path}\n${content.length}\n`).update(content);
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/**
 * Does a step unless its stamp says that it was done for the same fingerprint. The stamp is taken away first, so that
 * a step that was broken off is done again.
 * @param {string} stamp the stamp's file
 * @param {string} current the fingerprint
 * @param {() => Promise<void>} step
 * @returns {Promise<boolean>} whether it was done
 */
export async function unlessDone(stamp, current, step) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === current) return false;
  rmSync(stamp, { force: true });
  await step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
  return true;
}
