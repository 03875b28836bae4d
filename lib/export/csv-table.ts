import { stringify } from "csv-stringify/sync";
import { cleanText } from "./clean-text.ts";

/** What can stand between the cells of a table. Excel expects a semicolon where a comma separates decimals. */
const signs = { comma: { separator: ",", decimal: "." }, semicolon: { separator: ";", decimal: "," } } as const;
export type Delimiter = keyof typeof signs;
export const delimiters = Object.keys(signs) as [Delimiter, ...Delimiter[]];
export const defaultDelimiter: Delimiter = "comma";

/** Reads it from an address, such as "?delimiter=semicolon"; what means nothing is a comma. */
export function readDelimiter(get: (name: string) => string | null): Delimiter {
  return delimiters.find((name) => name === get("delimiter")) ?? defaultDelimiter;
}

/** `byteOrderMark` tells Excel that the file is UTF-8; programs need none. */
export type TableOptions = { delimiter?: Delimiter | undefined; byteOrderMark?: boolean | undefined };

export type Cell = string | number;

/**
 * A table as RFC 4180 says, for readers that are told nothing about it: rows and lines in a cell end in CRLF, and whatever could end a
 * cell or a row for any reader is quoted. With semicolons, numbers have a decimal comma, because Excel would read "1.25" as a date there.
 */
export function writeTable(
  rows: readonly (readonly Cell[])[],
  { delimiter = defaultDelimiter, byteOrderMark = false }: TableOptions = {},
): string {
  const { separator, decimal } = signs[delimiter];
  const writeCell = (cell: Cell) => (typeof cell === "string" ? cleanText(cell, "\r\n") : String(cell).replace(".", decimal));
  return stringify(
    rows.map((row) => row.map(writeCell)),
    {
      delimiter: separator,
      record_delimiter: "windows",
      quoted_match: /[",;\t\r\n]/,
      bom: byteOrderMark,
    },
  );
}

/** The most that a cell of Excel holds, in UTF-16 code units. */
export const mostCellCharacters = 32_767;

/**
 * A text as a spreadsheet may have it: nothing that it would run, and no more than a cell of it holds; what is cut off ends in "…".
 *
 * Prevents CSV injection (OWASP): a cell that begins with one of these signs would be a formula; an apostrophe makes it text. A cell
 * that begins with apostrophes and then such a sign gets one more, so removing one always restores the original.
 */
export function toSpreadsheetCell(text: string): { cell: string; isCut: boolean } {
  const lines = cleanText(text, "\r\n");
  const guarded = /^'*[=+\-@\t\r]/.test(lines) ? `'${lines}` : lines;
  if (guarded.length <= mostCellCharacters) return { cell: guarded, isCut: false };
  // Neither a character of two units nor the end of a line is cut in two.
  return { cell: `${guarded.slice(0, mostCellCharacters - 1).replace(/[\uD800-\uDBFF\r]$/, "")}…`, isCut: true };
}
