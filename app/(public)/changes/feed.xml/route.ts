import { writeFeed } from "#app/_features/catalog-changes/write-feed.ts";
import { siteAddress } from "#app/_ui/page-metadata.ts";

// The address is known where the program runs, not where it is built.
export const dynamic = "force-dynamic";

/** What changed in the curriculum, for feed readers. */
export function GET(): Response {
  return new Response(writeFeed(siteAddress()), {
    headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
