import { makeDocument } from "#lib/api/openapi.ts";
import { answerPublished } from "#lib/api/published.ts";
import { refuseMethodsBut } from "#lib/http/problem.ts";

/** The API's own description. */
export function GET(request: Request): Response {
  return answerPublished(request, "openapi", makeDocument);
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
