import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { words } from "../lib/words/en.ts";
import { currentTheme } from "./_components/current-theme.ts";
import { themeMark } from "./_components/theme.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: `${words.name}: ${words.tagline}`, template: `%s · ${words.name}` },
  description: words.site.description,
  appleWebApp: { title: words.name, statusBarStyle: "default" },
};

/** The colour of the paper in each theme, as `globals.css` has it, for what the system draws around the page. */
const paper = { light: "#fcfaf7", dark: "#121417" };

export async function generateViewport(): Promise<Viewport> {
  const mark = themeMark(await currentTheme());
  return {
    width: "device-width",
    initialScale: 1,
    colorScheme: mark ?? "light dark",
    themeColor: mark
      ? paper[mark]
      : [
          { media: "(prefers-color-scheme: light)", color: paper.light },
          { media: "(prefers-color-scheme: dark)", color: paper.dark },
        ],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-theme={themeMark(await currentTheme())}>
      <body className="flex flex-col">{children}</body>
    </html>
  );
}
