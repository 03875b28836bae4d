import type { IncomingMessage, ServerResponse } from "node:http";
import { replaceAnswer } from "./replace-answer.ts";

// Kept on the global object: the framework evaluates this module in more than one of its bundles.
const shared = globalThis as { milepostNotFound?: Set<string> };

function marked(): Set<string> {
  shared.milepostNotFound ??= new Set();
  return shared.milepostNotFound;
}

/**
 * Gives the page that is being made the status 404. A page that calls the framework's `notFound` has that status too, but is empty until
 * its script runs.
 * @param requestId the request's header "x-request-id"
 */
export function markNotFound(requestId: string | null): void {
  if (requestId) marked().add(requestId);
}

/** Whether the page that this request asks for was marked. */
export function isMarkedNotFound(request: IncomingMessage): boolean {
  return marked().has(String(request.headers["x-request-id"]));
}

/** Answers with 404 when the page marks the request. The framework's script reads the status of no page that it asks for. */
export function answerNotFound(request: IncomingMessage, response: ServerResponse): void {
  const isPage = !("rsc" in request.headers);
  replaceAnswer(response, (status) => (status === 200 && isPage && isMarkedNotFound(request) ? { status: 404, headers: {} } : undefined));
  response.once("close", () => marked().delete(String(request.headers["x-request-id"])));
}
