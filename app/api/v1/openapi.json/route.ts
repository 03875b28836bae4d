import { refuseMethodsBut } from "../../../../lib/actions/problem.ts";
import { makeDocument } from "../openapi.ts";
import { answerPublished } from "../published.ts";

/** The API's own description. */
export function GET(request: Request): Response {
  return answerPublished(request, "openapi", makeDocument);
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
