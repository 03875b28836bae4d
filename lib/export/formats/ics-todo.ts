import { dayReader } from "../calendar-days.ts";
import type { ExportFormat } from "../export-format.ts";
import { toTodos } from "../write-icalendar-todos.ts";
import { icsFile, listDays } from "./ics.ts";

/** To-dos for calendars that keep them. */
export const icsTodo = {
  id: "ics-todo",
  fileTypes: [icsFile],
  nameSuffix: "-todos",
  isPreviewProse: true,
  write: (planExport, { madeAt, site }) => ({ body: toTodos(planExport, site, dayReader(planExport.plan)(madeAt)) }),
  preview: listDays,
} satisfies ExportFormat;
