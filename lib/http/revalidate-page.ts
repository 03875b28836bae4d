import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { hasSessionCookie, isOpenPage } from "#lib/auth/signed-out.ts";

/**
 * Lets the browser of who has no session keep a page of the open site, and ask whether it is still the same: a page that is gets 304 without a
 * body. Pages of who has a session, pages of learners, and answers that set a cookie are kept nowhere.
 * @param html the page as it is about to be sent
 * @returns what to send
 */
export function revalidatePage(request: IncomingMessage, response: ServerResponse, html: string): string {
  const { method, headers, url = "/" } = request;
  if (method !== "GET" || response.statusCode !== 200 || response.hasHeader("set-cookie")) return html;
  if (!isOpenPage(url.split("?", 1)[0] ?? "") || hasSessionCookie(headers.cookie)) return html;
  const policy = String(response.getHeader("content-security-policy") ?? "");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  if (!nonce) return html;
  const etag = `W/"${createHash("sha256").update(`${policy}\n${html}`.replaceAll(nonce, "")).digest("base64url")}"`;
  response.setHeader("etag", etag);
  response.setHeader("cache-control", "private, no-cache");
  // Who has signed in meanwhile, or has chosen another theme, does not get the page of before, not even by going back.
  response.appendHeader("vary", "Cookie");
  const known = headers["if-none-match"]?.split(",").map((each) => each.trim());
  if (!known?.includes(etag)) return html;
  response.statusCode = 304;
  // The kept page goes with the policy that it came with: only that one allows its scripts.
  response.removeHeader("content-security-policy");
  return "";
}
