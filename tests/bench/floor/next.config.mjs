import { join } from "node:path";

/** The bare framework with the settings of ours that change what a page costs, and nothing of ours besides. */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3"],
  // No TypeScript: the bundler would otherwise take the proxy and the start-up of the program above this folder along.
  pageExtensions: ["jsx", "js"],
  turbopack: { root: join(import.meta.dirname, "..", "..", "..") },
};
