import type { CalendarCopy } from "./calendar-copy.ts";
import { toCsv } from "./csv.ts";
import type { ExportFormat } from "./formats.ts";
import { toEvents } from "./icalendar.ts";
import { toTodos } from "./icalendar-todos.ts";
import { toJson } from "./json.ts";
import type { Making } from "./make-export.ts";
import { toMarkdown } from "./markdown.ts";
import { type BoxLine, writeDocument } from "./plan-document.ts";
import { toTodoist } from "./todoist.ts";

const mostLines = 16;
const mostCharacters = 1200;

/** How a plan's file begins in a format, and whether it goes on. */
export function previewExport(format: ExportFormat, copy: CalendarCopy, making: Making): { text: string; goesOn: boolean } {
  const whole = write(format, copy, making).trimEnd().replaceAll("\r\n", "\n");
  const text = whole.split("\n").slice(0, mostLines).join("\n").slice(0, mostCharacters).toWellFormed();
  return { text, goesOn: text.length < whole.length };
}

function write(format: ExportFormat, copy: CalendarCopy, { madeAt, site }: Making): string {
  switch (format) {
    case "md":
      return toMarkdown(copy);
    case "csv":
      return toCsv(copy);
    case "json":
      return toJson(copy, madeAt);
    case "todoist":
      return toTodoist(copy).files[0] ?? "";
    case "ics":
      return fromFirstEntry(toEvents(copy, site));
    case "ics-todo":
      return fromFirstEntry(toTodos(copy, site));
    case "pdf":
      return sketchDocument(copy, madeAt);
  }
}

/** A calendar without what stands before its entries, which tells of the calendar only. */
function fromFirstEntry(text: string): string {
  return text.slice(Math.max(0, text.search(/^BEGIN:V(EVENT|TODO)/m)));
}

/** What stands on the first page, without its type. */
function sketchDocument(copy: CalendarCopy, madeAt: string): string {
  const { title, lead, areas } = writeDocument(copy, madeAt);
  const box = ({ text, ticked }: BoxLine) => `${ticked ? "☑" : "☐"} ${text}`;
  const milestones = areas.flatMap((area) => [
    `\n${area.title}`,
    ...area.milestones.flatMap((each) => [box(each), `   ${each.facts}`, ...each.steps.map((step) => `   ${box(step)}`)]),
  ]);
  return [title, ...lead, ...milestones].join("\n");
}
