import { messages } from "#lib/messages/all.ts";
import { dayReader } from "../calendar-days.ts";
import type { ExportFormat, FileType } from "../export-format.ts";
import { listTruncatedMilestones, writeCsv } from "../write-csv.ts";

export const csvFile: FileType = { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present" };

/** A table for spreadsheets. */
export const csv = {
  id: "csv",
  fileTypes: [csvFile],
  hasDelimiter: true,
  isQuick: true,
  write: (planExport, { madeAt, table }) => ({ body: writeCsv(planExport, dayReader(planExport.plan)(madeAt), table) }),
  preview: (planExport, { madeAt }) => writeCsv(planExport, dayReader(planExport.plan)(madeAt)),
  remarks(planExport, { madeAt }) {
    const cut = listTruncatedMilestones(planExport, dayReader(planExport.plan)(madeAt));
    return cut.length > 0 ? [messages.exports.cellsCut(cut)] : [];
  },
} satisfies ExportFormat;
