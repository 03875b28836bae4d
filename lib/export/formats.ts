/** The formats that a plan can be taken away in, what most people want first. */
export const exportFormats = ["ics", "pdf", "md", "csv", "todoist", "ics-todo", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The ones that a plan's own page offers. */
export const quickFormats = ["ics", "pdf", "md", "csv"] as const satisfies readonly ExportFormat[];

/** The ones that people read, of which they may want a part. */
export const partialFormats: readonly ExportFormat[] = ["pdf", "md"];

/** What a file's name ends with, and how it is told to a browser. */
export const fileTypes = {
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  pdf: "application/pdf",
  zip: "application/zip",
} as const;
export type FileType = keyof typeof fileTypes;

/** Tells apart, in a file's name, formats whose files end alike. */
const kinds: Partial<Record<ExportFormat, string>> = { todoist: "-todoist", "ics-todo": "-todos" };

/** "milepost-data-analyst-2026-11-23.md": says role and date, and is safe on every system. */
export function exportFileName(roleId: string, day: string, format: ExportFormat, type: FileType): string {
  const safe = (text: string) => text.replace(/[^a-z0-9-]/g, "-");
  return `milepost-${safe(roleId)}-${safe(day)}${kinds[format] ?? ""}.${type}`;
}
