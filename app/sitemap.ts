import type { MetadataRoute } from "next";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { fullPathOf } from "#lib/catalog/find.ts";

// The address is known where the program runs, not where it is built.
export const dynamic = "force-dynamic";

/** Every page that is for everybody. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { roles, milestones } = catalog();
  const paths = [
    "/",
    "/roles",
    "/compare",
    "/jobs",
    "/search",
    "/milestones",
    "/changes",
    ...roles.flatMap((role) => [`/roles/${role.id}`, ...fullPathOf(role, catalog()).map((stretch) => `/roles/${role.id}/${stretch.id}`)]),
    ...[...milestones.keys()].map((id) => `/milestones/${id}`),
  ];
  return paths.map((path) => ({ url: new URL(path, siteAddress()).href }));
}
