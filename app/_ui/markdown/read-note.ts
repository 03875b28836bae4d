import type { Definition, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { NoteBlock, NoteInline } from "./note-tree.ts";

/** Quotes and lists inside each other: what is deeper is shown as text. */
const deepest = 12;

/** A note and its reading, the latest last. Reading a long note takes longer than all else on a page. */
const remembered = new Map<string, NoteBlock[]>();
const mostRemembered = 500;

/**
 * Reads a note in GitHub's Markdown. Whatever it says, the result holds text and links to http, https and mailto addresses only:
 * HTML is text, and a picture is a link to it. A note that nests too deeply to be read is shown as it was written.
 */
export function readNote(markdown: string): NoteBlock[] {
  const known = remembered.get(markdown);
  const note = known ?? (nestsTooDeeply(markdown) ? asWritten(markdown) : parse(markdown));
  remembered.delete(markdown);
  remembered.set(markdown, note);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break;
    remembered.delete(oldest);
  }
  return note;
}

/** Thousands of marks in front of one line would keep the parser busy for half a minute. */
function nestsTooDeeply(markdown: string): boolean {
  return markdown.split(/\r\n?|\n/).some((line) => {
    const marks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? "";
    return marks.replaceAll(/[^>+*.)-]/g, "").length > deepest || /^[ \t]{100}/.test(line);
  });
}

function asWritten(text: string): NoteBlock[] {
  return [{ kind: "code", text }];
}

function parse(markdown: string): NoteBlock[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  return root.children.flatMap((node) => readBlock(node, definitions));
}

type Definitions = ReadonlyMap<string, Definition>;

function collectDefinitions(node: Nodes, found: Map<string, Definition>): void {
  if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  if ("children" in node) for (const child of node.children) collectDefinitions(child, found);
}

function readBlock(node: RootContent, definitions: Definitions): NoteBlock[] {
  const inline = (children: PhrasingContent[]) => children.flatMap((child) => readInline(child, definitions));
  const blocks = (children: RootContent[]) => children.flatMap((child) => readBlock(child, definitions));
  switch (node.type) {
    case "paragraph":
      return [{ kind: "paragraph", children: inline(node.children) }];
    case "heading":
      return [{ kind: "heading", depth: node.depth, children: inline(node.children) }];
    case "blockquote":
      return [{ kind: "quote", children: blocks(node.children) }];
    case "list": {
      const items = node.children.map((item) => ({ ticked: item.checked ?? null, children: blocks(item.children) }));
      return [{ kind: "list", ordered: node.ordered === true, start: node.start ?? 1, items }];
    }
    case "table":
      return [{ kind: "table", rows: node.children.map((row) => row.children.map((cell) => inline(cell.children))) }];
    case "code":
      return [{ kind: "code", text: node.value }];
    case "html":
      return [{ kind: "paragraph", children: [{ kind: "text", text: node.value }] }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "footnoteDefinition":
      return [{ kind: "paragraph", children: [{ kind: "text", text: `[${node.label ?? node.identifier}]` }] }, ...blocks(node.children)];
    default:
      return [];
  }
}

function readInline(node: PhrasingContent, definitions: Definitions): NoteInline[] {
  const inside = (children: PhrasingContent[]) => children.flatMap((child) => readInline(child, definitions));
  switch (node.type) {
    case "text":
    case "html":
      return [{ kind: "text", text: node.value }];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "emphasis":
    case "strong":
      return [{ kind: node.type, children: inside(node.children) }];
    case "delete":
      return [{ kind: "deleted", children: inside(node.children) }];
    case "break":
      return [{ kind: "break" }];
    case "link":
      return link(node.url, inside(node.children));
    case "linkReference":
      return link(definitions.get(node.identifier)?.url, inside(node.children));
    case "image":
      return link(node.url, [{ kind: "text", text: node.alt || node.url }]);
    case "imageReference":
      return link(definitions.get(node.identifier)?.url, [{ kind: "text", text: node.alt || node.identifier }]);
    case "footnoteReference":
      return [{ kind: "text", text: `[${node.label ?? node.identifier}]` }];
    default:
      return [];
  }
}

/** The text as a link where its address may be one, else the text alone. */
function link(address: string | undefined, children: NoteInline[]): NoteInline[] {
  const href = address === undefined ? undefined : safeAddress(address);
  // A link in a link cannot be written, but a picture in a link can.
  const flat = children.flatMap((child) => (child.kind === "link" ? child.children : [child]));
  return href === undefined ? children : [{ kind: "link", href, children: flat }];
}

/** The address in full where it is one of the web or of mail; undefined for any other. */
export function safeAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : undefined;
}
