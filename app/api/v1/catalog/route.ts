import { answerPublished } from "#lib/api/published.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { publishCatalog } from "#lib/catalog/publish.ts";
import { refuseMethodsBut } from "#lib/http/problem.ts";

/** The whole curriculum. */
export function GET(request: Request): Response {
  return answerPublished(request, "catalog", () => publishCatalog(catalog()));
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
