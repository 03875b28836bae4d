import { messages } from "#lib/messages/all.ts";
import { formatPlainPage } from "./plain-page.ts";
import { problemBody } from "./problem.ts";

/** What is known of a request that failed. `path` is what its request line says, with its query. */
export type FailedRequest = { method: string; path: string; accept: string };

/** In seconds: when to come back after the database failed. */
const retryAfter = 30;

type Failure = { status: 500 | 503; headers: Record<string, string>; body: string };

/**
 * The answer to a request that failed: a page that needs no script for a person, problem details for a program. With 503 when the
 * database is the reason, which ends by itself; else 500.
 */
export function formatFailure({ method, path, accept }: FailedRequest, isDatabase: boolean): Failure {
  const status = isDatabase ? 503 : 500;
  const retry: Record<string, string> = isDatabase ? { "retry-after": String(retryAfter) } : {};
  const sentence = isDatabase ? messages.operating.cannotStore : messages.errors.crash;
  const headers = { ...retry, "cache-control": "private, no-store" };
  const isApi = path.startsWith("/api/");
  if (isApi || !accept.includes("text/html")) {
    // Our own pages' scripts read the message of a refusal.
    const body = { ...problemBody(status, sentence), ...(isApi ? {} : { message: sentence }) };
    return { status, headers: { ...headers, "content-type": "application/problem+json" }, body: JSON.stringify(body) };
  }
  const isRead = method === "GET" || method === "HEAD";
  const body = formatPlainPage({
    title: isDatabase ? messages.operating.failedTitle : messages.errors.crashTitle,
    sentences: isRead ? [sentence] : [sentence, messages.operating.goBack],
    link: isRead ? { path, text: messages.errors.tryAgain } : { path: "/", text: messages.errors.home },
  });
  return { status, headers: { ...headers, "content-type": "text/html; charset=utf-8" }, body };
}
