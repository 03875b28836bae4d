import type { MetadataRoute } from "next";
import { messages } from "#lib/messages/all.ts";
import { language } from "#lib/messages/language.ts";

/** The web app manifest, which lets phones install Milepost. It opens the page on which the learner continues. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: messages.name,
    short_name: messages.name,
    description: messages.site.description,
    lang: language,
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
    // Phones offer Milepost where a page is shared.
    share_target: { action: "/add", method: "GET", params: { title: "title", text: "text", url: "url" } },
    shortcuts: [
      { name: messages.today.title, url: "/today" },
      { name: messages.site.search, url: "/search" },
    ],
  };
}
