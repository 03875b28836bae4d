import type { CalendarExport } from "./calendar-days.ts";
import type { ExportContext, ExportFormat } from "./export-format.ts";

const maxLines = 16;
const maxCharacters = 1200;

export type ExportPreview = { text: string; isCut: boolean };

/** The first lines of a plan in a format, and whether more follow. */
export function previewExport(format: ExportFormat, planExport: CalendarExport, context: ExportContext): ExportPreview {
  let read = "";
  for (const piece of format.preview(planExport, context)) {
    read += piece.replaceAll("\r\n", "\n");
    const beginning = cut(read.trimEnd());
    if (beginning.isCut) return beginning;
  }
  return cut(read.trimEnd());
}

function cut(content: string): ExportPreview {
  const text = content.split("\n").slice(0, maxLines).join("\n").slice(0, maxCharacters).toWellFormed();
  return { text, isCut: text.length < content.length };
}
