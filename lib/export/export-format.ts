import type { messages } from "#lib/messages/all.ts";
import type { CalendarExport } from "./calendar-days.ts";
import { dayReader } from "./calendar-days.ts";
import type { CalendarShape } from "./calendar-shapes.ts";
import type { TableOptions } from "./csv-table.ts";
import type { Extent } from "./extent.ts";
import type { Pieces } from "./pieces.ts";

/** A format has a name and a hint among the messages; the compiler asks for them when a new one is declared. */
export type ExportFormatId = keyof typeof messages.exports.formats;

/** A kind of file. The media type goes into the Content-Type header. */
export type FileType = { extension: string; mediaType: string };

/**
 * When and where a file is made: an ISO instant, and the origin of the site. `extent` narrows what people read; what programs read
 * is always whole. `table` is for the format that has a delimiter, `shape` for calendars.
 */
export type ExportContext = { madeAt: string; site: string; extent?: Extent; table?: TableOptions; shape?: CalendarShape };

type ExportBody = Iterable<string | Uint8Array<ArrayBuffer>>;

/** Everything that Milepost knows of one export format. To add a format, declare it and add it to a list in `formats.ts` or `browser-formats.ts`. */
export type ExportFormat = {
  id: ExportFormatId;
  /** The types that `write` can return; usually one. */
  fileTypes: readonly [FileType, ...FileType[]];
  /** Added to the file name where another format has the same extension. */
  nameSuffix?: string;
  /** People read it, so they may ask for a part of the plan. */
  isPartial?: boolean;
  /** A table in which people may choose what separates the cells. */
  hasDelimiter?: boolean;
  /** Offered on the plan's own page. */
  isQuick?: boolean;
  /** The preview is prose, not what the file literally contains. */
  isPreviewProse?: boolean;
  /** @returns the content, and which of `fileTypes` it is where that is not the first. */
  write(planExport: CalendarExport, context: ExportContext): Written | Promise<Written>;
  /** The content as its program shows it; the caller takes as many pieces as it shows. */
  preview(planExport: CalendarExport, context: ExportContext): Pieces;
  /** Sentences about this plan in this format. */
  remarks?(planExport: CalendarExport, context: ExportContext): string[] | Promise<string[]>;
};
type Written = { body: ExportBody; fileType?: FileType };

export type ExportFile = { name: string; mediaType: string; body: ExportBody };

/** Writes a plan to a file of a format. */
export async function writeExport(format: ExportFormat, planExport: CalendarExport, context: ExportContext): Promise<ExportFile> {
  const { body, fileType = format.fileTypes[0] } = await format.write(planExport, context);
  const day = dayReader(planExport.plan)(context.madeAt);
  return { name: exportFileName(planExport.plan.role.id, day, format, fileType), mediaType: fileType.mediaType, body };
}

/** "milepost-data-analyst-2026-11-23.md": contains role and date, and is safe on every system. */
export function exportFileName(
  roleId: string,
  day: string,
  { nameSuffix = "", fileTypes }: Pick<ExportFormat, "nameSuffix" | "fileTypes">,
  { extension }: FileType = fileTypes[0],
): string {
  const safe = (text: string) => text.replace(/[^a-z0-9-]/g, "-");
  return `milepost-${safe(roleId)}-${safe(day)}${nameSuffix}.${extension}`;
}
