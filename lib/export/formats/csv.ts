import { messages } from "#lib/messages/all.ts";
import type { ExportFormat, FileType } from "../export-format.ts";
import { listCutMilestones, toCsv } from "../write-csv.ts";

export const csvFile: FileType = { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present" };

/** A table for spreadsheets. */
export const csv = {
  id: "csv",
  fileTypes: [csvFile],
  hasDelimiter: true,
  isQuick: true,
  write: (planExport, { table }) => ({ body: toCsv(planExport, table) }),
  preview: (planExport) => toCsv(planExport),
  remarks(planExport) {
    const cut = listCutMilestones(planExport);
    return cut.length > 0 ? [messages.exports.cellsCut(cut)] : [];
  },
} satisfies ExportFormat;
