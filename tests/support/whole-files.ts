import { writeShape } from "#lib/export/calendar-shapes.ts";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { writeJson } from "#lib/export/plan-file.ts";
import { writeCsv } from "#lib/export/write-csv.ts";
import { writeEvents } from "#lib/export/write-icalendar.ts";
import { writeTodos } from "#lib/export/write-icalendar-todos.ts";
import { writeMarkdown } from "#lib/export/write-markdown.ts";
import * as todoist from "#lib/export/write-todoist.ts";

/** Files as one text each: the program writes them in pieces. */

const whole = (pieces: Iterable<string | Uint8Array>) => Buffer.concat([...pieces].map((piece) => Buffer.from(piece as string)));

/** The bytes of a file in pieces. */
export const bytesOf = whole;
/** A file in pieces as text. */
export const textOf = (pieces: Iterable<string | Uint8Array>) => whole(pieces).toString("utf8");

const joining =
  <Given extends unknown[]>(write: (...given: Given) => Iterable<string>) =>
  (...given: Given) =>
    [...write(...given)].join("");

export const toCsv = joining(writeCsv);
export const toJson = joining(writeJson);
export const toMarkdown = joining(writeMarkdown);
export const toEvents = joining(writeEvents);
export const toTodos = joining(writeTodos);
export const toCalendar = joining(writeShape);
export function toTodoist(planExport: Pick<PlanExport, "plan" | "proofs">, today: string) {
  const { files, ...others } = todoist.toTodoist(planExport, today);
  return { ...others, files: files.map((file) => [...file].join("")) };
}
