import type { MetadataRoute } from "next";
import { siteAddress } from "#app/_ui/page-metadata.ts";

export const dynamic = "force-dynamic";

/**
 * Allows crawlers on public pages and asks them to stay away from personal ones. Programs that subscribe to a calendar ask here, too: the
 * longest rule that matches decides (RFC 9309, section 2.2.2).
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: ["/", "/api/calendar/"], disallow: ["/api/", "/plan", "/settings", "/sign-in", "/sign-up"] },
    sitemap: new URL("/sitemap.xml", siteAddress()).href,
  };
}
