import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { CopyError } from "./format.ts";

/**
 * Where a copy goes: the file that is named, or one named after the time in the folder that is named. A name that ends with a slash is
 * that of a folder, which may be missing yet.
 */
export function nameCopy(target: string, now: Date): string {
  const isFolder = ["/", sep].some((end) => target.endsWith(end)) || (existsSync(target) && statSync(target).isDirectory());
  return isFolder ? join(target, `milepost-${now.toISOString().replace(/[:.]/g, "-")}.ndjson.gz`) : target;
}

/**
 * Writes lines into a file that only its owner may read; a name in .gz is compressed. The file appears when it is whole and on the
 * disk, and replaces none. Folders that are missing are made.
 */
export async function writeLines(lines: AsyncIterable<string>, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} exists already: choose another name.`);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  async function* endLines() {
    for await (const line of lines) yield `${line}\n`;
  }
  try {
    const target = createWriteStream(part, { mode: 0o600, flush: true });
    await pipeline(Readable.from(endLines()), file.endsWith(".gz") ? createGzip() : new PassThrough(), target);
    renameSync(part, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(part, { force: true });
  }
}

/** A new name is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  // Windows cannot, and need not.
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** What reading a file fails with, as a sentence; any other error as it is. */
function explain(file: string, error: NodeJS.ErrnoException): Error {
  const sentences: Record<string, string> = {
    ENOENT: `There is no file ${file}.`,
    EISDIR: `${file} is a folder: name a file in it.`,
    Z_BUF_ERROR: `${file} is not complete: its end is missing.`,
    Z_DATA_ERROR: `${file} is not compressed, or damaged.`,
  };
  const sentence = sentences[error.code ?? ""];
  return sentence ? new CopyError(`${sentence} Nothing was changed.`, { cause: error }) : error;
}

/**
 * Reads the lines of a file that `writeLines` wrote. Only a line feed ends a line: `node:readline` also splits at U+2028, which texts may
 * hold.
 * @throws CopyError when there is no such file, or it was cut or damaged
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const plain = file.endsWith(".gz") ? source.pipe(createGunzip()) : source;
  source.on("error", (error) => plain.destroy(error));
  plain.setEncoding("utf8");
  let rest = "";
  try {
    for await (const chunk of plain) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest) yield rest;
  } catch (error) {
    throw explain(file, error as NodeJS.ErrnoException);
  } finally {
    source.destroy();
  }
}
