import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { messages } from "#lib/messages/all.ts";
import { language } from "#lib/messages/language.ts";
import { currentTheme } from "./_ui/theme/current-theme.ts";
import { paper, themeMark } from "./_ui/theme/theme.ts";
import "./globals.css";

export const metadata: Metadata = {
  description: messages.site.description,
  appleWebApp: { title: messages.name, statusBarStyle: "default" },
};

export async function generateViewport(): Promise<Viewport> {
  const mark = themeMark(await currentTheme());
  return {
    width: "device-width",
    initialScale: 1,
    // Always both, so that a choice made in the page can change them; see `set-theme.ts`.
    themeColor: (["light", "dark"] as const).map((scheme) => ({
      media: `(prefers-color-scheme: ${scheme})`,
      color: paper[mark ?? scheme],
    })),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const mark = themeMark(await currentTheme());
  return (
    <html lang={language} data-theme={mark}>
      <head>
        {/* Not in `generateViewport`: Next.js inserts those elements again on each page, and then the browser recalculates every style. */}
        <meta name="color-scheme" content={mark ?? "light dark"} />
      </head>
      <body className="flex flex-col">{children}</body>
    </html>
  );
}
