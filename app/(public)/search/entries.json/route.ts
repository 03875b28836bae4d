import { catalog } from "#lib/catalog/catalog.ts";
import { listSearchEntries } from "#lib/catalog/search.ts";

export const dynamic = "force-static";

/** Everything that can be found, for a search that answers while somebody types. Its address carries the catalog's version. */
export function GET(): Response {
  return Response.json(listSearchEntries(catalog()), {
    headers: { "cache-control": "public, max-age=86400, stale-while-revalidate=604800" },
  });
}
