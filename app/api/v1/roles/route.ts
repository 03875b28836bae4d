import { answerPublished } from "#lib/api/published.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { publishRoles } from "#lib/catalog/publish.ts";
import { refuseMethodsBut } from "#lib/http/problem.ts";

/** The roles with their skill areas. */
export function GET(request: Request): Response {
  return answerPublished(request, "roles", () => publishRoles(catalog()));
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
