import { refuseMethodsBut } from "../../../../lib/actions/problem.ts";
import { catalog } from "../../../../lib/catalog/catalog.ts";
import { publishCatalog } from "../../../../lib/catalog/publish.ts";
import { answerPublished } from "../published.ts";

/** The whole curriculum. */
export function GET(request: Request): Response {
  return answerPublished(request, "catalog", () => publishCatalog(catalog()));
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
