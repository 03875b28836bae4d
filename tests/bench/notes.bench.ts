import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { makeNoteReader } from "#lib/notes/read-note.ts";
import { hostileNotes } from "../support/hostile-notes.ts";

/**
 * How long a note holds the event loop, in milliseconds of the processor: the quickest of five, parsed and shown, for each of the
 * notes in `tests/support/hostile-notes.ts`; and a page with nothing but the slowest of them. Prints a table, the slowest first.
 */
const tries = 5;

function measure(run: () => string): { milliseconds: number; bytes: number } {
  let [milliseconds, bytes] = [Number.POSITIVE_INFINITY, 0];
  for (let at = 0; at < tries; at += 1) {
    const begin = process.cpuUsage();
    bytes = Buffer.byteLength(run());
    const { user, system } = process.cpuUsage(begin);
    milliseconds = Math.min(milliseconds, (user + system) / 1_000);
  }
  return { milliseconds, bytes };
}

function show(notes: readonly string[]): string {
  const read = makeNoteReader();
  return notes.map((note) => renderToStaticMarkup(createElement(NoteView, { note: read(note) }))).join("");
}

const all = Object.entries(hostileNotes);
for (const [, note] of all) show([note]);
const rows = all.map(([name, note]) => ({
  name,
  parsed: measure(() => String(makeNoteReader()(note).length)).milliseconds,
  ...measure(() => show([note])),
}));
const print = (name: string, parsed: string, { milliseconds, bytes }: { milliseconds: number; bytes: number }) =>
  console.log(`| ${name} | ${parsed} | ${milliseconds.toFixed(1)} | ${Math.round(bytes / 1_000)} |`);
console.log("| note | parsed, ms | and shown, ms | kB |\n|---|---|---|---|");
for (const { name, parsed, ...shown } of rows.toSorted((one, other) => other.milliseconds - one.milliseconds)) {
  print(name, parsed.toFixed(1), shown);
}
const slowest = rows.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 10);
const pages = slowest.map(({ name }) => ({ name, ...measure(() => show(Array.from({ length: 300 }, () => hostileNotes[name] ?? ""))) }));
for (const { name, ...shown } of pages) print(`a page with 300 times ${name}`, "", shown);
