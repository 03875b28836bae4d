import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findBuilt } from "./built-folder.ts";

const styles = new Map<string, string | undefined>();

/** The text of a file of styles, whose name follows from its content; undefined for one that cannot stand in a page. */
function readStyles(name: string): string | undefined {
  if (!styles.has(name)) {
    const found = readFile(join(findBuilt(), "static", "chunks", name));
    // In a page, a relative address would lead elsewhere.
    styles.set(name, found?.includes("</") ? undefined : found?.replaceAll(/url\((["']?)\.\.\//g, "url($1/_next/static/"));
  }
  return styles.get(name);
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
 * The link stays, disabled: React finds by it that the styles are there, and the browser does not fetch them. A link in another format stays as it is.
 */
export function putStylesIntoPage(html: string): string {
  const end = html.indexOf("</head>");
  const head = html
    .slice(0, end + 1)
    .replaceAll(/<link rel="preload" href="\/_next\/static\/chunks\/[\w~.-]+\.css" as="style"[^>]*>/g, "")
    .replaceAll(/<link rel="stylesheet" href="\/_next\/static\/chunks\/([\w~.-]+\.css)"([^>]*?)\/?>/g, (link, name, attributes) => {
      const text = readStyles(name);
      if (text === undefined) return link;
      return `<style data-precedence="next">${text}</style><link rel="stylesheet" href="/_next/static/chunks/${name}"${attributes} disabled="">`;
    });
  return head + html.slice(end + 1);
}

/** The header "Link" without what asks for styles early: they are in the page. */
export function keepOtherLinks(header: string): string {
  return header
    .split(/,\s*(?=<)/)
    .filter((each) => !/;\s*as="?style"?/.test(each))
    .join(", ");
}
