import type { MetadataRoute } from "next";
import { siteAddress } from "#app/_ui/page-metadata.ts";

export const dynamic = "force-dynamic";

/** Allows crawlers on public pages and asks them to stay away from personal ones. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/plan", "/settings", "/sign-in", "/sign-up"] },
    sitemap: new URL("/sitemap.xml", siteAddress()).href,
  };
}
