/** What a picture is made of: the content of a page, and the styles that it came with. */
export type PageCopy = { content: string; styles: readonly string[] };

/** Reads a page's content, to the end of its footer, out of the HTML that the server sends; undefined where that is not a whole page. */
export function readPage(html: string): PageCopy | undefined {
  const start = html.indexOf('<main id="content"');
  const end = html.indexOf("</footer>", start);
  if (start < 0 || end < 0) return undefined;
  const content = html.slice(start, end + "</footer>".length);
  // A part that comes later is put into its place by a script, which a picture does not run.
  if (content.includes("<!--$?-->")) return undefined;
  const styles = [...html.slice(0, start).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = ""]) => text);
  return { content, styles };
}
