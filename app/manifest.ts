import type { MetadataRoute } from "next";
import { words } from "#lib/messages/en/all.ts";

/** What a phone needs to put Milepost among its apps. It starts where one goes on. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: words.name,
    short_name: words.name,
    description: words.site.description,
    lang: "en",
    start_url: "/plan",
    scope: "/",
    display: "standalone",
    background_color: "#fcfaf7",
    theme_color: "#fcfaf7",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: words.today.title, url: "/today" },
      { name: words.site.search, url: "/search" },
    ],
  };
}
