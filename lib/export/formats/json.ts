import type { ExportFormat } from "../export-format.ts";
import { writeJson } from "../plan-file.ts";

/** Everything in a plan, which `readPlanFile` reads back. */
export const json = {
  id: "json",
  fileTypes: [{ extension: "json", mediaType: "application/json; charset=utf-8" }],
  write: (planExport, { madeAt }) => ({ body: writeJson(planExport, madeAt) }),
  preview: (planExport, { madeAt }) => writeJson(planExport, madeAt),
} satisfies ExportFormat;
