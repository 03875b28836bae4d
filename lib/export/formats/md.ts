import type { ExportFormat } from "../export-format.ts";
import { toMarkdown } from "../write-markdown.ts";

/** A task list, which `readTaskList` reads back. */
export const md = {
  id: "md",
  fileTypes: [{ extension: "md", mediaType: "text/markdown; charset=utf-8" }],
  isPartial: true,
  isQuick: true,
  write: (planExport, { madeAt, extent }) => ({ body: toMarkdown(planExport, madeAt, extent) }),
  preview: (planExport, { madeAt }) => toMarkdown(planExport, madeAt),
} satisfies ExportFormat;
