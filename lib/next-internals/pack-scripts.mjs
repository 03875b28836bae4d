import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const pack = promisify(brotliCompress);

/**
 * Packs each script of a build once, as small as brotli can, into a file beside it that `packed-scripts.ts` serves: too slow for every
 * answer, and an eighth smaller.
 * @param {string} built the folder of a build; its scripts are whole by now
 */
export async function packScripts(built) {
  const folder = join(built, "static", "chunks");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  await Promise.all(scripts.map(async (name) => writeFileSync(join(folder, `${name}.br`), await pack(readFileSync(join(folder, name))))));
}
