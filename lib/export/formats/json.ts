import type { ExportFormat } from "../export-format.ts";
import { toJson } from "../plan-file.ts";

/** Everything in a plan, which `readPlanFile` reads back. */
export const json = {
  id: "json",
  fileTypes: [{ extension: "json", mediaType: "application/json; charset=utf-8" }],
  write: (planExport, { madeAt }) => ({ body: toJson(planExport, madeAt) }),
  preview: (planExport, { madeAt }) => toJson(planExport, madeAt),
} satisfies ExportFormat;
