import markdownIt, { type Token } from "markdown-it";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { NoteBlock, NoteInline, NoteListItem } from "./note-tree.ts";

/** How deep quotes, lists and emphasis may nest, in all. */
const maxDepth = 30;
/** How many cells the tables of a note may have: the parser adds those that a row lacks. */
const maxCells = 10_000;
/** The host and the path of an address that begins with "www.", without the marks that end a sentence. No part of it can match twice. */
const afterWww = /(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+(?:[/?#][^\s<]*[^\s<?!.,:;*_~'")\]])?/uy;
/** How many pieces (blocks, marks and texts) the notes of one page may have together, and how many characters. */
const maxPieces = 5_000;
const maxCharacters = 40_000;
/** How much is shown of a note for which its page has no room left, in characters. */
const maxBeginning = 300;

type NoteReader = (markdown: string) => NoteBlock[];

/**
 * Makes a reader for the notes of one page, which are in GitHub Flavored Markdown. What it returns holds nothing but text and links to http,
 * https and mailto addresses: HTML becomes text, and an image becomes a link to it. So that no note keeps the server busy, one that is too
 * long, too deep or of too many pieces is shown as it was written, and only the beginning of those that come after very many others.
 */
export function makeNoteReader(): NoteReader {
  let [characters, pieces] = [maxCharacters, maxPieces];
  return (markdown) => {
    // The first note of a page has room however long it is: earlier releases kept longer ones.
    if (markdown.length > characters && characters < maxCharacters) return beginningOf(markdown);
    characters -= markdown.length;
    if (isCostly(markdown)) return asWritten(markdown);
    const tokens = parser.parse(markdown, {});
    const size = measure(tokens);
    if (size.depth > maxDepth || size.pieces > pieces) return asWritten(markdown);
    pieces -= size.pieces;
    return readBlocks(tokens.values());
  };
}

/** Whether it is longer than a note may be, or its tables are so wide that the parser, quick otherwise, takes long. */
function isCostly(markdown: string): boolean {
  if (markdown.length > inputLimits.note) return true;
  const lines = markdown.split(/\r\n?|\n/);
  const columns = lines.reduce((most, line) => Math.max(most, line.split("|").length), 0);
  return columns * lines.length > maxCells;
}

function asWritten(text: string): NoteBlock[] {
  return [{ kind: "code", text }];
}

function beginningOf(text: string): NoteBlock[] {
  return text.length > maxBeginning ? [...asWritten(`${text.slice(0, maxBeginning)}…`), { kind: "shortened" }] : asWritten(text);
}

const parser = makeParser();

function makeParser() {
  // It drops what nests deeper than `maxNesting`; a note that is deeper than `maxDepth` is shown as it was written.
  const made = markdownIt({ linkify: true, maxNesting: maxDepth + 10 });
  // `safeAddress` decides on every address.
  made.validateLink = () => true;
  made.normalizeLink = (address) => address;
  made.normalizeLinkText = (text) => text;
  // A footnote is text, and not the address of a link that is named "^1". The last rule is that of paragraphs.
  made.block.ruler.before("reference", "footnote", (state, line, end, silent) => {
    const begin = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    return state.src.startsWith("[^", begin) && made.block.ruler.getRules("").at(-1)?.(state, line, end, silent) === true;
  });
  // As on GitHub: an address begins with a scheme or with "www."; a file name such as "read.me" is none.
  made.linkify.set({ fuzzyLink: false, maxLength: inputLimits.address }).add("//", null).add("ftp:", null);
  made.linkify.add("www.", {
    validate: (text, at) => {
      afterWww.lastIndex = at;
      return afterWww.exec(text)?.[0].length ?? 0;
    },
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
  return made;
}

/** An item of a list counts for as much as it takes to show it with a box. */
const piecesOfItem = 3;

/** How deep tokens nest, and how many there are; those that only end something do not count. */
function measure(tokens: readonly Token[], above = 0): { depth: number; pieces: number } {
  let [level, depth, pieces] = [above, above, 0];
  for (const { type, nesting, children } of tokens) {
    level += nesting;
    const inside = children ? measure(children, level) : { depth: level, pieces: 0 };
    depth = Math.max(depth, inside.depth);
    pieces += (nesting < 0 ? 0 : type === "list_item_open" ? piecesOfItem : 1) + inside.pieces;
  }
  return { depth, pieces };
}

type Tokens = Iterator<Token>;

/** The tokens up to the one that ends what is open, each read by `read`, which also takes what is inside of one that begins something. */
function readUntilClosed<Read>(tokens: Tokens, read: (token: Token) => Read[]): Read[] {
  const all: Read[] = [];
  for (let next = tokens.next(); !next.done && next.value.nesting >= 0; next = tokens.next()) all.push(...read(next.value));
  return all;
}

function readBlocks(tokens: Tokens): NoteBlock[] {
  return readUntilClosed(tokens, (token): NoteBlock[] => {
    switch (token.type) {
      case "paragraph_open":
        return [{ kind: "paragraph", children: readContent(tokens) }];
      case "heading_open":
        return [{ kind: "heading", depth: Number(token.tag.slice(1)), children: readContent(tokens) }];
      case "blockquote_open":
        return [{ kind: "quote", children: readBlocks(tokens) }];
      case "bullet_list_open":
        return [{ kind: "list", ordered: false, start: 1, items: readItems(tokens) }];
      case "ordered_list_open":
        return [{ kind: "list", ordered: true, start: Number(token.attrGet("start") ?? 1), items: readItems(tokens) }];
      case "table_open":
        // Its head and its body hold rows, which hold cells.
        return [
          {
            kind: "table",
            rows: readUntilClosed(tokens, () => readUntilClosed(tokens, () => [readUntilClosed(tokens, () => [readContent(tokens)])])),
          },
        ];
      case "code_block":
      case "fence":
        return [{ kind: "code", text: token.content.replace(/\n$/, "") }];
      case "hr":
        return [{ kind: "rule" }];
      default:
        return [];
    }
  });
}

function readItems(tokens: Tokens): NoteListItem[] {
  return readUntilClosed(tokens, () => [readItem(readBlocks(tokens))]);
}

/** An item; one that begins with a box is a task. */
function readItem([first, ...others]: NoteBlock[]): NoteListItem {
  if (!first) return { ticked: null, children: [] };
  const [text, ...rest] = first.kind === "paragraph" ? first.children : [];
  const box = text?.kind === "text" ? /^\[([ xX])\]\s+/.exec(text.text) : null;
  if (!box || text?.kind !== "text") return { ticked: null, children: [first, ...others] };
  const left: NoteInline = { kind: "text", text: text.text.slice(box[0].length) };
  return { ticked: box[1] !== " ", children: [{ kind: "paragraph", children: [left, ...rest] }, ...others] };
}

/** The text of a paragraph, a heading or a cell, with the token that ends it. */
function readContent(tokens: Tokens): NoteInline[] {
  return readUntilClosed(tokens, ({ children }) => readInline((children ?? []).values()));
}

function readInline(tokens: Tokens): NoteInline[] {
  return readUntilClosed(tokens, (token): NoteInline[] => {
    switch (token.type) {
      case "code_inline":
        return [{ kind: "code", text: token.content }];
      case "em_open":
        return [{ kind: "emphasis", children: readInline(tokens) }];
      case "strong_open":
        return [{ kind: "strong", children: readInline(tokens) }];
      case "s_open":
        return [{ kind: "deleted", children: readInline(tokens) }];
      case "softbreak":
        return [{ kind: "text", text: "\n" }];
      case "hardbreak":
        return [{ kind: "break" }];
      case "link_open":
        return link(token.attrGet("href"), readInline(tokens));
      case "image":
        return link(token.attrGet("src"), [{ kind: "text", text: token.content || String(token.attrGet("src")) }]);
      default:
        return token.content ? [{ kind: "text", text: token.content }] : [];
    }
  });
}

/** A link where the address is safe, else the text alone. */
function link(address: string | number | null, children: NoteInline[]): NoteInline[] {
  const href = safeAddress(String(address ?? ""));
  // Markdown has no link inside a link, but it has an image inside one, and an image becomes a link.
  const flat = children.flatMap((child) => (child.kind === "link" ? child.children : [child]));
  return href === undefined ? children : [{ kind: "link", href, children: flat }];
}

/**
 * The normalised address where its scheme is http, https or mailto; undefined for any other, and for one with a user's name, which looks like
 * the host that the link leads to.
 */
export function safeAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.username || url?.password) return undefined;
  return url && ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : undefined;
}
