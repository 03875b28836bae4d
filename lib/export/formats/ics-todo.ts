import type { ExportFormat } from "../export-format.ts";
import { toTodos } from "../write-icalendar-todos.ts";
import { icsFile, listDays } from "./ics.ts";

/** To-dos for calendars that keep them. */
export const icsTodo = {
  id: "ics-todo",
  fileTypes: [icsFile],
  nameSuffix: "-todos",
  isPreviewProse: true,
  write: (planExport, { site }) => ({ body: toTodos(planExport, site) }),
  preview: listDays,
} satisfies ExportFormat;
