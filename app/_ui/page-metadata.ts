import type { Metadata } from "next";
import { environment } from "#lib/environment.ts";
import { messages } from "#lib/messages/all.ts";

type Page = { title: string; description: string; path: string; image?: string | undefined };

/** Metadata for search engines and link previews. `path` is the canonical address. */
export function describePage({ title, description, path, image = "/social/milepost.png" }: Page): Metadata {
  return {
    metadataBase: siteAddress(),
    description,
    alternates: { canonical: path },
    openGraph: {
      title,
      description,
      url: path,
      siteName: messages.name,
      type: "website",
      locale: "en_GB",
      images: [{ url: image, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The public address of this installation, for absolute links. */
export function siteAddress(): URL {
  return new URL(environment().NEXTAUTH_URL);
}
