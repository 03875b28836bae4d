import { toCsv } from "./csv.ts";
import { type ExportFormat, exportFileName, mediaTypes } from "./formats.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import type { PlanCopy } from "./plan-copy.ts";

/** A file to be taken away. */
export type ExportFile = { name: string; mediaType: string; body: string | Uint8Array<ArrayBuffer> };

/** When and where a file is made: an ISO instant, and the address of the site without a path. */
export type Making = { madeAt: string; site: string };

/** A plan as a file, in any of its formats. */
export async function makeExport(format: ExportFormat, copy: PlanCopy, { madeAt }: Making): Promise<ExportFile> {
  const body = format === "md" ? toMarkdown(copy) : format === "csv" ? toCsv(copy) : toJson(copy, madeAt);
  return { name: exportFileName(copy.plan.role.id, madeAt.slice(0, 10), format), mediaType: mediaTypes[format], body };
}
