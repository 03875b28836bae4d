import type { MetadataRoute } from "next";
import { siteAddress } from "#app/_ui/page-metadata.ts";

export const dynamic = "force-dynamic";

/** What is for everybody may be read by machines too; what belongs to one person is not offered to them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/plan", "/settings", "/sign-in", "/sign-up"] },
    sitemap: new URL("/sitemap.xml", siteAddress()).href,
  };
}
