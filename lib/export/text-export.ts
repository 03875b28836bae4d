import { strToU8, zipSync } from "fflate";
import type { CalendarExport } from "./calendar-export.ts";
import { dayReader } from "./calendar-export.ts";
import { toCsv } from "./csv.ts";
import { type Extent, wholePlan } from "./extent.ts";
import { type ExportFormat, exportFileName, type FileType, fileTypes } from "./formats.ts";
import { toEvents } from "./icalendar.ts";
import { toTodos } from "./icalendar-todos.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { toTodoist } from "./todoist.ts";

/** A file to be taken away. */
export type ExportFile = { name: string; mediaType: string; body: string | Uint8Array<ArrayBuffer> };

/**
 * When and where a file is made: an ISO instant, and the address of the site without a path. `extent` narrows what people read,
 * Markdown and PDF; what programs read is always whole.
 */
export type ExportContext = { madeAt: string; site: string; extent?: Extent };

/** The formats that are text, which a browser can write as well. */
export type TextFormat = Exclude<ExportFormat, "pdf">;

/** A plan as a file of text; as an archive where one file would not do. */
export function makeTextExport(format: TextFormat, copy: CalendarExport, making: ExportContext): ExportFile {
  const { body, type } = makeBody(format, copy, making);
  const name = exportFileName(copy.plan.role.id, dayReader(copy.plan)(making.madeAt), format, type);
  return { name, mediaType: fileTypes[type], body };
}

type Made = { body: ExportFile["body"]; type: FileType };

function makeBody(format: TextFormat, copy: CalendarExport, { madeAt, site, extent = wholePlan }: ExportContext): Made {
  switch (format) {
    case "md":
      return { body: toMarkdown(copy, madeAt, extent), type: "md" };
    case "csv":
      return { body: toCsv(copy), type: "csv" };
    case "json":
      return { body: toJson(copy, madeAt), type: "json" };
    case "ics":
      return { body: toEvents(copy, site), type: "ics" };
    case "ics-todo":
      return { body: toTodos(copy, site), type: "ics" };
    case "todoist":
      return packTodoist(copy);
  }
}

/** One project is a file, several are an archive of files. */
function packTodoist(copy: CalendarExport): Made {
  const { files } = toTodoist(copy);
  const [only] = files;
  if (only !== undefined && files.length === 1) return { body: only, type: "csv" };
  const named = files.map((file, index) => [`${copy.plan.role.id}-${index + 1}-of-${files.length}.csv`, strToU8(file)] as const);
  // The earliest time that an archive can tell, so that the same plan makes the same file.
  return { body: zipSync(Object.fromEntries(named), { mtime: new Date(1980, 0, 1) }), type: "zip" };
}
