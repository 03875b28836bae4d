import { strToU8, zipSync } from "fflate";
import { messages } from "#lib/messages/all.ts";
import { dayReader } from "../calendar-days.ts";
import type { ExportFormat, FileType } from "../export-format.ts";
import type { Pieces } from "../pieces.ts";
import { mostTodoistTasks, toTodoist } from "../write-todoist.ts";
import { csvFile } from "./csv.ts";

const zipFile: FileType = { extension: "zip", mediaType: "application/zip" };

/** A table for Todoist's import; an archive of tables where one project does not hold the plan. */
export const todoist = {
  id: "todoist",
  fileTypes: [csvFile, zipFile],
  nameSuffix: "-todoist",
  write(planExport, { madeAt }) {
    const { files } = toTodoist(planExport, dayReader(planExport.plan)(madeAt));
    const [only] = files;
    if (only !== undefined && files.length === 1) return { body: only };
    return { body: pack(files, planExport.plan.role.id), fileType: zipFile };
  },
  preview: (planExport, { madeAt }) => toTodoist(planExport, dayReader(planExport.plan)(madeAt)).files[0] ?? [],
  remarks(planExport, { madeAt }) {
    const { files, leftOut, isEmpty } = toTodoist(planExport, dayReader(planExport.plan)(madeAt));
    return [
      files.length > 1 ? messages.exports.todoistSplit(files.length, mostTodoistTasks) : "",
      messages.exports.todoistLeftOut(leftOut),
      isEmpty ? messages.exports.todoistEmpty : "",
    ].filter(Boolean);
  },
} satisfies ExportFormat;

/** Packs the files into an archive: the pieces before the last one are empty, and are there to work one at a time. */
function* pack(files: readonly Pieces[], role: string): Generator<string | Uint8Array<ArrayBuffer>> {
  const named: Record<string, Uint8Array> = {};
  for (const [index, file] of files.entries()) {
    let text = "";
    for (const piece of file) {
      text += piece;
      yield "";
    }
    named[`${role}-${index + 1}-of-${files.length}.csv`] = strToU8(text);
  }
  yield "";
  // The earliest time that an archive can hold, so that the same plan makes the same file.
  yield zipSync(named, { mtime: new Date(1980, 0, 1) });
}
