import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findBuilt } from "./built-folder.ts";
import { classesOf, printUsedStyles, readStyleParts, type StylePart } from "./used-styles.ts";

type Sheet = { text: string; parts: StylePart[] };
const sheets = new Map<string, Sheet | undefined>();

/** A file of styles, whose name follows from its content; undefined for one that cannot stand in a page. */
function readSheet(name: string): Sheet | undefined {
  if (!sheets.has(name)) {
    const found = readFile(join(findBuilt(), "static", "chunks", name));
    // In a page, a relative address would lead elsewhere.
    const text = found?.includes("</") ? undefined : found?.replaceAll(/url\((["']?)\.\.\//g, "url($1/_next/static/");
    sheets.set(name, text === undefined ? undefined : { text, parts: readStyleParts(text) });
  }
  return sheets.get(name);
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Puts the styles of a page into it, once, so that a browser paints it without another file; see docs/decisions/0013-first-paint.md. The option
 * `inlineCss` of Next.js puts them there three times: https://github.com/vercel/next.js/issues/98079
 * The link stays, disabled: React finds by it that the styles are there. A link in another format stays as it is.
 *
 * Only the styles that the page uses are put into it, where its text is there. All of them are asked for at its end, for what its script adds.
 * @param hasAll puts all styles into it, as is better for who is signed in: their pages change all the time, and each rule would be matched twice
 */
export function putStylesIntoPage(html: string, { hasAll }: { hasAll: boolean }): string {
  const end = html.indexOf("</head>");
  const used = !hasAll && html.includes("<h1") && html.includes("</body>") ? classesOf(html) : undefined;
  let whole = "";
  const head = html
    .slice(0, end + 1)
    .replaceAll(/<link rel="preload" href="\/_next\/static\/chunks\/[\w~.-]+\.css" as="style"[^>]*>/g, "")
    .replaceAll(/<link rel="stylesheet" href="\/_next\/static\/chunks\/([\w~.-]+\.css)"([^>]*?)\/?>/g, (link, name, attributes) => {
      const sheet = readSheet(name);
      if (!sheet) return link;
      const text = used ? printUsedStyles(sheet.parts, used) : sheet.text;
      const start = `<link rel="stylesheet" href="/_next/static/chunks/${name}"${attributes}`;
      // Each after the ones before it, as the cascade has it.
      if (whole || text.length < sheet.text.trimEnd().length) whole += `${start}>`;
      return `<style data-precedence="next">${text}</style>${start} disabled="">`;
    });
  const page = head + html.slice(end + 1);
  const bodyEnd = page.lastIndexOf("</body>");
  return whole ? page.slice(0, bodyEnd) + whole + page.slice(bodyEnd) : page;
}

/** The header "Link" without what asks for styles early: they are in the page. */
export function keepOtherLinks(header: string): string {
  return header
    .split(/,\s*(?=<)/)
    .filter((each) => !/;\s*as="?style"?/.test(each))
    .join(", ");
}
