import type { IncomingMessage, ServerResponse } from "node:http";
import { hasFaultSince } from "#lib/db/storage-faults.ts";
import { formatFailure } from "#lib/http/failure.ts";
import { problemBody } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { replaceAnswer } from "./replace-answer.ts";
import { nowhere } from "./undecodable-path.ts";

/**
 * Gives every request that fails a readable answer. Next.js answers a failed handler with an empty body, and a failed page with one that only
 * a script fills: https://github.com/vercel/next.js/blob/canary/packages/next/src/build/templates/app-route.ts
 */
export function answerFailures(request: IncomingMessage, response: ServerResponse): void {
  const start = performance.now();
  const { method = "GET", url: path = "/", headers } = request;
  // What Next.js's own script asked for, it reads in its own format.
  const isScript = "rsc" in headers || "next-action" in headers;
  replaceAnswer(response, (status) => {
    if (status !== 500) return undefined;
    const failure = formatFailure({ method, path, accept: headers.accept ?? "" }, hasFaultSince(start));
    if (!isScript) return failure;
    const { "content-type": _, ...kept } = failure.headers;
    return { status: failure.status, headers: kept };
  });
}

/** Answers TRACE with 405. Next.js cannot make a request of it and answers 500; it gets one that leads nowhere. */
export function refuseTrace(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "TRACE") return;
  request.method = "GET";
  request.url = nowhere;
  const allow = "GET, HEAD, POST, PUT, PATCH, DELETE";
  const body = JSON.stringify(problemBody(405, messages.api.wrongMethod(allow)));
  replaceAnswer(response, () => ({ status: 405, headers: { allow, "content-type": "application/problem+json" }, body }));
}
