import { dayReader } from "../calendar-days.ts";
import type { ExportFormat, FileType } from "../export-format.ts";
import { toCsv } from "../write-csv.ts";

export const csvFile: FileType = { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present" };

/** A table for spreadsheets. */
export const csv = {
  id: "csv",
  fileTypes: [csvFile],
  isQuick: true,
  write: (planExport, { madeAt }) => ({ body: toCsv(planExport, dayReader(planExport.plan)(madeAt)) }),
  preview: (planExport, { madeAt }) => toCsv(planExport, dayReader(planExport.plan)(madeAt)),
} satisfies ExportFormat;
