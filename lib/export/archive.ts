import { strToU8, zipSync } from "fflate";
import { writeReadMe } from "#lib/messages/archive-read-me.ts";
import type { PlanExport } from "./plan-export.ts";
import { toJson } from "./plan-file.ts";
import { toMarkdown } from "./write-markdown.ts";

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

/** The files of the archive by their paths. @param exportedAt an ISO instant. */
export function listArchiveFiles({ account, learning, plans }: Archive, exportedAt: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [folder, tables] of Object.entries({ account, learning })) {
    for (const [name, rows] of Object.entries(tables)) files[`${folder}/${toFileName(name)}.json`] = formatRows(rows);
  }
  const folders = plans.map(({ row }) => toFileName(row.roleId));
  for (const [index, { row, copy }] of plans.entries()) {
    const folder = `plans/${folders[index]}`;
    files[`${folder}/details.json`] = formatRows(row);
    if (!copy) continue;
    files[`${folder}/plan.json`] = toJson(copy, exportedAt);
    files[`${folder}/plan.md`] = toMarkdown(copy, exportedAt);
  }
  return { "README.txt": writeReadMe(account.profile.email, exportedAt, folders), ...files };
}

/** The archive as a zip file. @param exportedAt an ISO instant. */
export function toArchiveFile(archive: Archive, exportedAt: string): Uint8Array<ArrayBuffer> {
  const files = Object.entries(listArchiveFiles(archive, exportedAt)).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(exportedAt) });
}

/** "waysToSignIn" as "ways-to-sign-in", and nothing in it that means something to a file system. */
function toFileName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(/[^a-z0-9-]/g, "-");
}

function formatRows(rows: unknown): string {
  const readable = (key: string, value: unknown) => (jsonColumns.has(key) && typeof value === "string" ? readJson(value) : value);
  return `${JSON.stringify(rows, readable, 2)}\n`;
}

/** An answer of the API may be any text, also none that is JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
