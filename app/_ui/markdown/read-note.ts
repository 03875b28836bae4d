import type { Definition, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { NoteBlock, NoteInline } from "./note-tree.ts";

/** How deep quotes and lists may nest. */
const maxDepth = 12;
/** How many runs of emphasis marks a paragraph may have. The parser's time grows with their square: 5,000 take 8 seconds. */
const maxEmphasisRuns = 500;

/** Notes that were parsed, the latest last: parsing a long note takes longer than everything else on a page. */
const cache = new Map<string, NoteBlock[]>();
const maxCached = 500;

/**
 * Parses a note in GitHub Flavored Markdown. The result holds nothing but text and links to http, https and mailto addresses:
 * HTML becomes text, and an image becomes a link to it. A note that would keep the parser busy is shown as it was written.
 */
export function readNote(markdown: string): NoteBlock[] {
  const known = cache.get(markdown);
  const note = known ?? (isCostly(markdown) ? asWritten(markdown) : parse(markdown));
  cache.delete(markdown);
  cache.set(markdown, note);
  for (const oldest of cache.keys()) {
    if (cache.size <= maxCached) break;
    cache.delete(oldest);
  }
  return note;
}

/** Whether parsing takes long: the parser's time grows with the square of the depth, and of the emphasis marks in a paragraph. */
function isCostly(markdown: string): boolean {
  let runs = 0;
  return markdown.split(/\r\n?|\n/).some((line) => {
    // Only what surely begins a new paragraph: a blank line, a heading, an item of a list.
    if (/^\s*$|^ {0,3}(?:#{1,6}|[-+*])[ \t]+\S/.test(line)) runs = 0;
    runs += line.match(/[*_~]+/g)?.length ?? 0;
    return runs > maxEmphasisRuns || nestsTooDeeply(line);
  });
}

function nestsTooDeeply(line: string): boolean {
  const marks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? "";
  return marks.replaceAll(/[^>+*.)-]/g, "").length > maxDepth || /^[ \t]{100}/.test(line);
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

/** A link where the address is safe, else the text alone. */
function link(address: string | undefined, children: NoteInline[]): NoteInline[] {
  const href = address === undefined ? undefined : safeAddress(address);
  // Markdown has no link inside a link, but it has an image inside one, and an image becomes a link.
  const flat = children.flatMap((child) => (child.kind === "link" ? child.children : [child]));
  return href === undefined ? children : [{ kind: "link", href, children: flat }];
}

/** The normalised address where its scheme is http, https or mailto; undefined for any other. */
export function safeAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : undefined;
}
