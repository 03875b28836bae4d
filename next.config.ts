import type { NextConfig } from "next";

// English, or pseudo text in a build that looks for sentences outside lib/messages: see lib/messages/locale.ts.
const locale = process.env.NEXT_PUBLIC_MILEPOST_LOCALE ?? "en";

const config: NextConfig = {
  // Always set, so that the code of another locale is left out of the build.
  env: { NEXT_PUBLIC_MILEPOST_LOCALE: locale },
  ...(locale === "pseudo" ? { distDir: ".next-pseudo" } : {}),
  // A copy that runs without its sources is built beside the usual build: see scripts/standalone.mjs.
  ...(process.env.STANDALONE === "true" ? { output: "standalone" as const, distDir: ".standalone" } : {}),
  // The gallery of components, "page.dev.tsx", is a page while developing and no part of a build.
  pageExtensions: ["tsx", "ts", ...(process.env.NODE_ENV === "development" ? ["dev.tsx"] : [])],
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; whoever only starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // No picture here needs resizing, and what is not there cannot be attacked.
  images: { unoptimized: true },
  // lib/next-internals/request-guard.ts compresses, after it has put the styles into the page.
  compress: false,
  experimental: {
    // The largest form uploads a plan; lib/next-internals/form-guard.ts limits every form before the framework reads it.
    serverActions: { bodySizeLimit: "7mb" },
  },
  // Native code and WebAssembly that a bundler must not touch.
  serverExternalPackages: [
    "better-sqlite3",
    "@node-rs/argon2",
    "@prisma/client",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "pg",
    // Reads files of its own beside its code.
    "pdfkit",
    "pino",
    "prom-client",
  ],
};

export default config;
