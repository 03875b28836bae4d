import { language } from "#lib/messages/language.ts";
import { escapeMarkup } from "./escape-markup.ts";

const style = `
  :root { color-scheme: light dark }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif }
  main { max-width: 36rem }
  h1 { font-size: 1.75rem; line-height: 1.2 }
  a { display: inline-block; padding-block: 0.625rem }
`;

/** A page by itself, for what Next.js gives none of its pages: it needs no script, no file and no database. `path` is of this site. */
export function formatPlainPage(page: { title: string; sentences: readonly string[]; link: { path: string; text: string } }): string {
  const { title, sentences, link } = page;
  const paragraphs = sentences.map((sentence) => `<p>${escapeMarkup(sentence)}</p>`).join("");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body><main><h1>${escapeMarkup(title)}</h1>${paragraphs}<p><a href="${escapeMarkup(keepHere(link.path))}">${escapeMarkup(link.text)}</a></p></main></body>
</html>
`;
}

/** A path as a link of this site: "//host" would lead to another one. */
function keepHere(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : "/";
}
