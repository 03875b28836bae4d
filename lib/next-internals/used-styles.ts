import { type ChildNode, parse } from "postcss";

/** A part of a style sheet: text, a rule that applies to elements with one of the sets of classes, or a block of such parts. */
export type StylePart = string | { text: string; classes: string[][] } | { open: string; emptied: string; parts: StylePart[] };

/** Reads a style sheet into parts. @throws when it is no CSS */
export function readStyleParts(css: string): StylePart[] {
  return parse(css).nodes.map(readPart);
}

function readPart(node: ChildNode): StylePart {
  if (node.type === "rule") {
    const classes = node.selectors.map(classesNamedIn);
    return classes.some((each) => each.length === 0) ? node.toString() : { text: node.toString(), classes };
  }
  const isBlockOfRules = node.type === "atrule" && node.nodes && ["media", "supports", "layer", "container", "scope"].includes(node.name);
  if (!isBlockOfRules) return node.type === "atrule" && !node.nodes ? `${node.toString()};` : node.toString();
  const open = `@${node.name} ${node.params}`;
  // A layer that is named for the first time takes its place among the others, with rules or without.
  return { open: `${open}{`, emptied: node.name === "layer" ? `${open};` : "", parts: (node.nodes ?? []).map(readPart) };
}

/** The classes that a selector names outside brackets: what is inside, such as in `:not(.a)`, need not be on the page. */
function classesNamedIn(selector: string): string[] {
  let plain = selector;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replaceAll(/(?<!\\)(?:\((?:[^()\\]|\\.)*\)|\[(?:[^\]\\]|\\.)*\])/gs, "");
  }
  return [...plain.matchAll(/\.((?:[\w-]|[^\0-\x7f]|\\[\da-f]{1,6}\s?|\\.)+)/gis)].map(([, name = ""]) => readEscapes(name));
}

/** See https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
function readEscapes(name: string): string {
  return name.replaceAll(/\\(?:([\da-f]{1,6})\s?|(.))/gis, (_, code?: string, character?: string) =>
    code === undefined ? (character ?? "") : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** A style sheet without the rules that apply only to classes that a page does not have. What remains applies in the same order. */
export function printUsedStyles(parts: readonly StylePart[], used: ReadonlySet<string>): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if ("text" in part) {
      if (part.classes.some((names) => names.every((name) => used.has(name)))) text += part.text;
    } else {
      const inside = printUsedStyles(part.parts, used);
      text += inside ? `${part.open}${inside}}` : part.emptied;
    }
  }
  return text;
}

/** The classes of all elements of a page. @param html as the framework writes it, with its attributes in double quotes */
export function classesOf(html: string): Set<string> {
  const attributes = new Set<string>();
  for (const [, value = ""] of html.matchAll(/ class="([^"]*)"/g)) attributes.add(value);
  const read = (value: string) =>
    value.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
  return new Set([...attributes].flatMap((value) => read(value).split(/\s+/)));
}
