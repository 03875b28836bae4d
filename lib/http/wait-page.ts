import { messages } from "#lib/messages/all.ts";
import { language } from "#lib/messages/language.ts";

const style = `
  :root { color-scheme: light dark }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif }
  main { max-width: 36rem }
  h1 { font-size: 1.75rem; line-height: 1.2 }
  a { display: inline-block; padding-block: 0.625rem }
`;

/**
 * The answer (429) to a person who asked for a page too often: a page by itself, because Next.js gives none of its pages this status.
 * @param path of this site, leads back to what they asked for; it holds nothing that HTML reads as a mark.
 */
export function formatWaitPage(sentence: string, path: string, seconds: number): Response {
  const { busyTitle, openAgain } = messages.rateLimits;
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${busyTitle}</title>
<style>${style}</style>
</head>
<body><main><h1>${busyTitle}</h1><p>${sentence}</p><p><a href="${path}">${openAgain}</a></p></main></body>
</html>
`;
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store", "retry-after": String(seconds) };
  return new Response(html, { status: 429, headers });
}
