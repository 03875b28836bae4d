import { messages } from "#lib/messages/all.ts";
import { formatPlainPage } from "./plain-page.ts";

/**
 * The answer (429) to a person who asked for a page too often: a page by itself, because Next.js gives none of its pages this status.
 * @param path of this site, leads back to what they asked for
 */
export function formatWaitPage(sentence: string, path: string, seconds: number): Response {
  const { busyTitle, openAgain } = messages.rateLimits;
  const html = formatPlainPage({ title: busyTitle, sentences: [sentence], link: { path, text: openAgain } });
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store", "retry-after": String(seconds) };
  return new Response(html, { status: 429, headers });
}
