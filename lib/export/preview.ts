import type { CalendarExport } from "./calendar-days.ts";
import type { ExportContext, ExportFormat } from "./export-format.ts";

const maxLines = 16;
const maxCharacters = 1200;

export type ExportPreview = { text: string; isCut: boolean };

/** The first lines of a plan in a format, and whether more follow. */
export function previewExport(format: ExportFormat, planExport: CalendarExport, context: ExportContext): ExportPreview {
  const whole = format.preview(planExport, context).trimEnd().replaceAll("\r\n", "\n");
  const text = whole.split("\n").slice(0, maxLines).join("\n").slice(0, maxCharacters).toWellFormed();
  return { text, isCut: text.length < whole.length };
}
