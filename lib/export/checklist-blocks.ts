import { setImmediate } from "node:timers/promises";

/** A piece of a checklist: an item of a list or a paragraph, in one line although an editor may have wrapped it; or a heading. */
export type ChecklistBlock = {
  kind: "item" | "paragraph" | "heading";
  /** The number of its first line, from 1. */
  line: number;
  /** That line as it was written. */
  written: string;
  /** All of its lines in one, without the marks of quotes. */
  text: string;
  /** Where it begins, in columns: each quote within the one around it, then the text within the last. */
  place: readonly number[];
};

/** A comment with an id. A backslash before it makes it text, and another one before that makes the backslash text. */
export const idComment = /(?<=(?<!\\)(?:\\\\)*)<!--\s*(id|step):\s*([a-z0-9-]{1,60})\s*-->/;

const beginsItem = /^(?:[*_~=]{2}|<[a-z]{1,6}>)?(?:[-*+]|\d{1,9}[.)])(?:[\s[]|$)/;
const beginsHeading = /^#{1,6}(?:\s|$)/;
/** Ends what is open: nothing, a rule, or a fence around code, whose content is read as if it were none. */
const divides = /^(?:$|(?:[-*_=]\s*){3,100}$|```|~~~)/;

/** After so many lines others are answered. */
const linesAtOnce = 1_000;
/** Over how many lines an editor may have wrapped an item. */
const mostLines = 100;

/**
 * Splits a checklist into blocks, line by line. An item ends with the line that has its id: what is below that is somebody's remark. A
 * parser of Markdown sees no items in some of what editors and people write, and takes time that grows with the square of a hostile text.
 */
export async function* splitChecklist(text: string): AsyncGenerator<ChecklistBlock> {
  let open: { block: ChecklistBlock; parts: string[] } | undefined;
  let line = 0;
  for (const written of linesOf(text.replace(/^\ufeff/, ""))) {
    line += 1;
    if (line % linesAtOnce === 0) await setImmediate();
    const { place, rest } = peel(written);
    const kind = kindOf(rest);
    const goesOn = open && kind === "paragraph" && place.length <= open.block.place.length && open.parts.length < mostLines;
    if (open && goesOn) open.parts.push(rest);
    else {
      if (open) yield close(open);
      open = kind && { block: { kind, line, written, text: rest, place }, parts: [rest] };
    }
    if (open && (kind === "heading" || idComment.test(rest))) {
      yield close(open);
      open = undefined;
    }
  }
  if (open) yield close(open);
}

/** One line after another, because splitting a megabyte at once takes longer than others should wait. */
function* linesOf(text: string): Generator<string> {
  let begin = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
    yield text.slice(begin, index);
    begin = index + end.length;
  }
  yield text.slice(begin);
}

function close({ block, parts }: { block: ChecklistBlock; parts: string[] }): ChecklistBlock {
  return { ...block, text: parts.join(" ") };
}

function kindOf(text: string): ChecklistBlock["kind"] | undefined {
  if (divides.test(text)) return undefined;
  return beginsItem.test(text) ? "item" : beginsHeading.test(text) ? "heading" : "paragraph";
}

/** Whether a block is further in than another one, and so may be inside of it. */
export function isWithin(block: ChecklistBlock, other: ChecklistBlock): boolean {
  const last = other.place.length - 1;
  return (block.place[last] ?? -1) > (other.place[last] ?? 0);
}

const quoteMark = /(\s*)>[ \t]?/y;
/** Nobody nests deeper. */
const mostQuotes = 20;

/** Takes the marks of quotes and the spaces from the begin of a line, and says how wide they were. */
function peel(line: string): { place: number[]; rest: string } {
  const place: number[] = [];
  let begin = 0;
  for (quoteMark.lastIndex = 0; place.length < mostQuotes; begin = quoteMark.lastIndex) {
    const space = quoteMark.exec(line)?.[1];
    if (space === undefined) break;
    place.push(columnsOf(space));
  }
  const rest = line.slice(begin).trimStart();
  place.push(columnsOf(line.slice(begin, line.length - rest.length)));
  return { place, rest };
}

/** The width of white space; a tab reaches to the next multiple of four. Beyond a hundred nothing is further in. */
function columnsOf(space: string): number {
  let columns = 0;
  for (const each of space.slice(0, 100)) columns += each === "\t" ? 4 - (columns % 4) : 1;
  return columns;
}
