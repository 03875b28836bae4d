/** Bundles programs of the copy that stands alone. */
import { join } from "node:path";
import { root } from "./clone.mjs";

/** What can be run in the copy as `node tools/<name>.mjs`; `npm run <name>` does the same here. */
const tools = ["prepare", "admin", "backup", "restore", "move"];

/** Packages that a tool finds in the copy's `node_modules`. */
const compiledPackages = ["better-sqlite3", "@node-rs/argon2"];

/**
 * Bundles `start.mjs` and each tool into one file, with everything except packages compiled for the machine.
 * @param {string} folder of the copy
 */
export async function bundlePrograms(folder) {
  // Imported here, because it is installed only after this file was loaded.
  const { build } = await import("esbuild");
  const scripts = join(root, "scripts");
  await build({
    entryPoints: [
      { in: join(scripts, "standalone-start.mjs"), out: "start" },
      ...tools.map((name) => ({ in: join(scripts, `${name}.ts`), out: `tools/${name}` })),
    ],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    external: [...compiledPackages, "pg-native"],
    // Some bundled packages call `require`.
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
    logLevel: "warning",
  });
}
