import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { words } from "../lib/words/en.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: `${words.name}: ${words.tagline}`, template: `%s · ${words.name}` },
  description: words.site.description,
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="flex flex-col">{children}</body>
    </html>
  );
}
