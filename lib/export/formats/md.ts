import type { ExportFormat } from "../export-format.ts";
import { writeMarkdown } from "../write-markdown.ts";

/** A task list, which `readTaskList` reads back. */
export const md = {
  id: "md",
  fileTypes: [{ extension: "md", mediaType: "text/markdown; charset=utf-8" }],
  isPartial: true,
  isQuick: true,
  write: (planExport, { madeAt, extent }) => ({ body: writeMarkdown(planExport, madeAt, extent) }),
  preview: (planExport, { madeAt }) => writeMarkdown(planExport, madeAt),
} satisfies ExportFormat;
