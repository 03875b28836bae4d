import { browserFormats } from "./browser-formats.ts";
import type { ExportFormat, ExportFormatId } from "./export-format.ts";
import { pdf } from "./formats/pdf.ts";

const [first, ...others] = browserFormats;

/** Every export format, in the order in which they are offered: what most people want comes first. */
export const exportFormats: readonly ExportFormat[] = [first, pdf, ...others];

export const exportFormatIds: readonly ExportFormatId[] = exportFormats.map(({ id }) => id);

/** Finds a format by the id in an address. */
export function findFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
