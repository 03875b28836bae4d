import type { Route } from "next";
import { trailMessages } from "#lib/messages/curriculum.ts";
import { Link } from "./link.tsx";
import { siteAddress } from "./page-metadata.ts";
import { StructuredData } from "./structured-data.tsx";

type Place = { title: string; path: Route };

/** Breadcrumbs: the path to a page, each part a link. */
export function Breadcrumbs({ places }: { places: readonly Place[] }) {
  return (
    <nav aria-label={trailMessages.label}>
      <ol className="flex flex-wrap gap-x-2 text-small text-muted">
        {places.map(({ title, path }) => (
          <li key={path} className="flex gap-2 not-last:after:content-['/']">
            <Link href={path} className="inline-block min-w-6 py-0.5 underline-offset-3 hover:underline">
              {title}
            </Link>
          </li>
        ))}
      </ol>
      <StructuredData
        data={{
          "@type": "BreadcrumbList",
          itemListElement: places.map(({ title, path }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: title,
            item: new URL(path, siteAddress()).href,
          })),
        }}
      />
    </nav>
  );
}
