import { setImmediate } from "node:timers/promises";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { writeReadMe } from "#lib/messages/archive-read-me.ts";
import { type Pieces, takePieces } from "./pieces.ts";
import type { PlanExport } from "./plan-export.ts";
import { writeJson } from "./plan-file.ts";
import { writeMarkdown } from "./write-markdown.ts";

type Rows = Readonly<Record<string, unknown>>;

/** Everything that is stored about a learner. What is named here is only what the files are made from; all the rest is kept as it is. */
export type Archive = {
  account: { profile: { email: string } & Rows } & Rows;
  learning: Rows;
  /** `copy` is missing for a role that the catalog does not have any more. */
  plans: readonly { row: { roleId: string } & Rows; copy: PlanExport | undefined }[];
};

/** Columns that hold JSON as text, to be read without unpacking it by hand. */
const jsonColumns = new Set([
  "ownOrder",
  "ownCore",
  "earlierZones",
  "steps",
  "minutesPerWeekday",
  "startTimes",
  "daysOff",
  "dates",
  "body",
]);

/** The files of the archive by their paths. Others are answered meanwhile. @param exportedAt an ISO instant. */
export async function listArchiveFiles({ account, learning, plans }: Archive, exportedAt: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [folder, tables] of Object.entries({ account, learning })) {
    for (const [name, rows] of Object.entries(tables)) files[`${folder}/${toFileName(name)}.json`] = await formatRows(rows);
  }
  const folders = plans.map(({ row }) => toFileName(row.roleId));
  for (const [index, { row, copy }] of plans.entries()) {
    const folder = `plans/${folders[index]}`;
    files[`${folder}/details.json`] = await formatRows(row);
    if (!copy) continue;
    files[`${folder}/plan.json`] = await collectText(writeJson(copy, exportedAt));
    files[`${folder}/plan.md`] = await collectText(writeMarkdown(copy, exportedAt));
  }
  return { "README.txt": writeReadMe(account.profile.email, exportedAt, folders), ...files };
}

async function collectText(pieces: Pieces): Promise<string> {
  return (await Array.fromAsync(takePieces(pieces))).join("");
}

/** What is compressed at once: some milliseconds of work. */
const bytesAtOnce = 100_000;

/** The archive as a zip file. Others are answered while it is made. @param exportedAt an ISO instant. */
export async function toArchiveFile(archive: Archive, exportedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((problem, part) => {
    if (problem) throw problem;
    parts.push(part);
  });
  for (const [path, text] of Object.entries(await listArchiveFiles(archive, exportedAt))) {
    const file = Object.assign(new ZipDeflate(path), { mtime: new Date(exportedAt) });
    zip.add(file);
    const bytes = strToU8(text);
    for (let from = 0; from < bytes.length; from += bytesAtOnce) {
      file.push(bytes.subarray(from, from + bytesAtOnce));
      await setImmediate();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/** "waysToSignIn" as "ways-to-sign-in", and nothing in it that means something to a file system. */
function toFileName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(/[^a-z0-9-]/g, "-");
}

/** What is written at once. */
const rowsAtOnce = 500;

async function formatRows(rows: unknown): Promise<string> {
  if (!Array.isArray(rows) || rows.length <= rowsAtOnce) return `${formatJson(rows)}\n`;
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    // The lines of the rows, without those of the brackets around them.
    parts.push(formatJson(rows.slice(from, from + rowsAtOnce)).slice("[\n".length, -"\n]".length));
    await setImmediate();
  }
  return `[\n${parts.join(",\n")}\n]\n`;
}

function formatJson(value: unknown): string {
  const readable = (key: string, text: unknown) => (jsonColumns.has(key) && typeof text === "string" ? readJson(text) : text);
  return JSON.stringify(value, readable, 2);
}

/** An answer of the API may be any text, also none that is JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
