import { setImmediate } from "node:timers/promises";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import type { ExportContext } from "#lib/export/export-format.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { previewExport } from "#lib/export/preview.ts";

/** What each format makes of a plan: its remarks and its first lines. One format after another, and others are answered in between. */
export async function describeFiles(planExport: CalendarExport, context: ExportContext) {
  const described = [];
  for (const format of exportFormats) {
    const remarks = (await format.remarks?.(planExport, context)) ?? [];
    await setImmediate();
    described.push({ format, remarks, preview: previewExport(format, planExport, context) });
    await setImmediate();
  }
  return described;
}
