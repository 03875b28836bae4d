/** The formats that a plan can be taken away in. */
export const exportFormats = ["md", "csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const mediaTypes: Record<ExportFormat, string> = {
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

/** "milepost-data-analyst-2026-11-23.md": says role and date, and is safe on every system. */
export function exportFileName(roleId: string, day: string, format: ExportFormat): string {
  const safe = (text: string) => text.replace(/[^a-z0-9-]/g, "-");
  return `milepost-${safe(roleId)}-${safe(day)}.${format}`;
}
