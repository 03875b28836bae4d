import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { type CalendarExport, dayReader, daysOf } from "./calendar-export.ts";
import { toCsv } from "./csv.ts";
import type { ExportFormat } from "./formats.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { type BoxLine, type Mark, writeDocument } from "./plan-document.ts";
import type { ExportContext } from "./text-export.ts";
import { toTodoist } from "./todoist.ts";

const mostLines = 16;
const mostCharacters = 1200;

/** How a plan's file begins in a format, in the way its program shows it, and whether it goes on. */
export function previewExport(format: ExportFormat, copy: CalendarExport, making: ExportContext): { text: string; goesOn: boolean } {
  const whole = write(format, copy, making).trimEnd().replaceAll("\r\n", "\n");
  const text = whole.split("\n").slice(0, mostLines).join("\n").slice(0, mostCharacters).toWellFormed();
  return { text, goesOn: text.length < whole.length };
}

function write(format: ExportFormat, copy: CalendarExport, { madeAt }: ExportContext): string {
  switch (format) {
    case "md":
      return toMarkdown(copy, madeAt);
    case "csv":
      return toCsv(copy);
    case "json":
      return toJson(copy, madeAt);
    case "todoist":
      return toTodoist(copy).files[0] ?? "";
    case "ics":
    case "ics-todo":
      return listDays(copy);
    case "pdf":
      return sketchDocument(copy, madeAt);
  }
}

/** The days of a calendar, each with what stands on it. */
function listDays({ plan }: CalendarExport): string {
  const dayOf = dayReader(plan);
  const entries = milestonesOf(plan)
    .flatMap((item) => ({ item, days: daysOf(item, dayOf) }))
    .flatMap(({ item, days }) =>
      days ? [{ title: milestoneState(item) === "done" ? messages.exports.inFile.done(item.title) : item.title, ...days }] : [],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const lines = entries.map(
    ({ from, to, title }) => `${messages.exports.inFile.span(formatDay(from, "medium"), formatDay(to, "medium"))}: ${title}`,
  );
  return lines.join("\n") || messages.exports.noEntry;
}

const signs: Record<Mark, string> = { open: "☐", ticked: "☑", known: "★", skipped: "–" };

/** What stands on the first page, without its type. */
function sketchDocument(copy: CalendarExport, madeAt: string): string {
  const { title, lead, areas } = writeDocument(copy, madeAt);
  const box = ({ text, mark }: BoxLine) => `${signs[mark]} ${text}`;
  const milestones = areas.flatMap((area) => [
    `\n${area.title}`,
    ...area.milestones.flatMap((each) => [box(each), `   ${each.facts}`, ...each.steps.map((step) => `   ${box(step)}`)]),
  ]);
  return [title, ...lead, ...milestones].join("\n");
}
