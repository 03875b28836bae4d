/** A parsed note: plain data with nothing in it but text, structure and checked addresses, so that a server can send it to a browser. */
export type NoteInline =
  | { kind: "text" | "code"; text: string }
  | { kind: "emphasis" | "strong" | "deleted"; children: NoteInline[] }
  | { kind: "link"; href: string; children: NoteInline[] }
  | { kind: "break" };

export type NoteListItem = {
  /** Whether its box is ticked; null where it has none. */
  ticked: boolean | null;
  children: NoteBlock[];
};

export type NoteBlock =
  | { kind: "paragraph"; children: NoteInline[] }
  | { kind: "heading"; depth: number; children: NoteInline[] }
  | { kind: "quote"; children: NoteBlock[] }
  | { kind: "list"; ordered: boolean; start: number; items: NoteListItem[] }
  | { kind: "code"; text: string }
  | { kind: "table"; rows: NoteInline[][][] }
  | { kind: "rule" }
  /** The rest of the note is not shown here. */
  | { kind: "shortened" };
