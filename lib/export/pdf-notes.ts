import { messages } from "#lib/messages/all.ts";
import type { NoteBlock, NoteInline, NoteListItem } from "#lib/notes/note-tree.ts";
import { makeNoteReader } from "#lib/notes/read-note.ts";
import { cleanText } from "./clean-text.ts";

/** A line of a note in print; `indent` in points. A task has the mark of its box. */
export type NoteLine = { text: string; indent: number; isHeading?: boolean; mark?: "open" | "ticked" };

/** How much further in a quote, an item or a box begins, in points, and how far in a line may begin at most. */
const indents = { quote: 12, item: 12, box: 16, codeSpace: 2.7, most: 200 };

/** A learner's note as lines to print: lists, boxes, quotes and headings are kept, and marks like stars are not printed. */
export function listNoteLines(markdown: string): NoteLine[] {
  // A reader of its own, so that every note is read whole.
  const lines = makeNoteReader()(markdown)
    .flatMap((block) => listLines(block, 0))
    .filter(({ text, mark }) => mark || text.trim() !== "")
    .map((line) => ({ ...line, indent: Math.min(line.indent, indents.most) }));
  const [first, ...rest] = lines;
  if (!first) return [];
  const { note } = messages.exports.inFile;
  const isPlain = first.indent === 0 && !first.isHeading && !first.mark && !startsItem.test(first.text);
  return isPlain ? [{ ...first, text: note(first.text) }, ...rest] : [{ text: note("").trim(), indent: 0 }, ...lines];
}

const bullet = "•";
const startsItem = /^(?:•|\d+\.) /;

function listLines(block: NoteBlock, indent: number): NoteLine[] {
  switch (block.kind) {
    case "paragraph":
      return splitLines(toText(block.children)).map((text) => ({ text, indent }));
    case "heading":
      return splitLines(toText(block.children)).map((text) => ({ text, indent, isHeading: true }));
    case "quote":
      return block.children.flatMap((child) => listLines(child, indent + indents.quote));
    case "list":
      return block.items.flatMap((item, index) => listItemLines(item, block.ordered ? `${block.start + index}.` : bullet, indent));
    case "code":
      return splitLines(block.text).map((text) => ({ text, indent: indent + countSpaces(text) * indents.codeSpace }));
    case "table":
      return block.rows.map((cells) => ({ text: cells.map(toText).join(" · "), indent }));
    case "rule":
      return [{ text: "———", indent }];
    case "shortened":
      return [];
  }
}

function listItemLines({ ticked, children }: NoteListItem, sign: string, indent: number): NoteLine[] {
  const inner = indent + (ticked === null ? indents.item : indents.box);
  const [first = { text: "", indent: inner }, ...rest] = children.flatMap((child) => listLines(child, inner));
  const head: NoteLine = ticked === null ? { text: `${sign} ${first.text}`, indent } : { ...first, mark: ticked ? "ticked" : "open" };
  return [head, ...rest];
}

function toText(pieces: readonly NoteInline[]): string {
  return pieces.map(toPlain).join("");
}

function toPlain(piece: NoteInline): string {
  switch (piece.kind) {
    case "text":
    case "code":
      return piece.text;
    case "break":
      return "\n";
    case "emphasis":
    case "strong":
      return toText(piece.children);
    case "deleted":
      return messages.exports.inFile.crossedOut(toText(piece.children));
    case "link":
      return nameLink(toText(piece.children), piece.href);
  }
}

/** A link's text, and its address where that says more. */
function nameLink(text: string, address: string): string {
  const bare = (each: string) => each.replace(/^(?:https?:\/\/|mailto:)/, "").replace(/\/$/, "");
  return text.trim() === "" || bare(text) === bare(address) ? address.replace(/^mailto:/, "") : `${text} (${address})`;
}

function splitLines(text: string): string[] {
  return cleanText(text, "\n").split("\n");
}

function countSpaces(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
}
