import { cache } from "react";
import type { NoteBlock } from "#lib/notes/note-tree.ts";
import { makeNoteReader } from "#lib/notes/read-note.ts";

const requestReader = cache(makeNoteReader);

/** Parses a note for the page that is being made: all notes of a request share one reader. */
export function readNote(markdown: string): NoteBlock[] {
  return requestReader()(markdown);
}
