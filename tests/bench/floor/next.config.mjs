import { join } from "node:path";

/** The bare framework with the settings of ours that change what a page costs, and nothing of ours besides. */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3"],
  turbopack: { root: join(import.meta.dirname, "..", "..", "..") },
};
