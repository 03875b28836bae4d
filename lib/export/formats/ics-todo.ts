import { dayReader } from "../calendar-days.ts";
import type { ExportFormat } from "../export-format.ts";
import { writeTodos } from "../write-icalendar-todos.ts";
import { icsFile, listDays } from "./ics.ts";

/** To-dos for calendars that keep them. */
export const icsTodo = {
  id: "ics-todo",
  fileTypes: [icsFile],
  nameSuffix: "-todos",
  isPreviewProse: true,
  write: (planExport, { madeAt, site }) => ({ body: writeTodos(planExport, site, dayReader(planExport.plan)(madeAt)) }),
  preview: listDays,
} satisfies ExportFormat;
