import type { CalendarExport } from "./calendar-export.ts";
import { dayReader } from "./calendar-export.ts";
import { type ExportFormat, exportFileName, fileTypes } from "./formats.ts";
import { toPdf } from "./pdf.ts";
import { type ExportContext, type ExportFile, makeTextExport } from "./text-export.ts";

/** A plan as a file, in any of its formats. */
export async function makeExport(format: ExportFormat, copy: CalendarExport, making: ExportContext): Promise<ExportFile> {
  if (format !== "pdf") return makeTextExport(format, copy, making);
  const body = (await toPdf(copy, making.madeAt, making.extent)) as Uint8Array<ArrayBuffer>;
  return { name: exportFileName(copy.plan.role.id, dayReader(copy.plan)(making.madeAt), format, "pdf"), mediaType: fileTypes.pdf, body };
}
