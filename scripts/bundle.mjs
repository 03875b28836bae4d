/** Bundles programs of the copy that stands alone. */
import { join } from "node:path";
import { root } from "./clone.mjs";

/** What can be run in the copy as `node tools/<name>.mjs`; `npm run <name>` does the same here. */
const tools = ["prepare", "admin", "backup", "restore", "move"];

/** Packages that a tool finds in the copy's `node_modules`. */
const compiledPackages = ["better-sqlite3", "@node-rs/argon2"];

/**
 * Bundles `start.mjs` into one file, and the tools into one each and what they share, with everything except packages compiled for the machine.
 * @param {string} folder of the copy
 */
export async function bundlePrograms(folder) {
  // Imported here, because it is installed only after this file was loaded.
  const { build } = await import("esbuild");
  const scripts = join(root, "scripts");
  /** @satisfies {import("esbuild").BuildOptions} */
  const options = {
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    external: [...compiledPackages, "pg-native"],
    // Some bundled packages call `require`.
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
    logLevel: "warning",
  };
  await build({ ...options, entryPoints: [{ in: join(scripts, "standalone-start.mjs"), out: "start" }], outdir: folder });
  // What they share stays beside them: it finds the copy by where it is itself.
  await build({
    ...options,
    entryPoints: tools.map((name) => join(scripts, `${name}.ts`)),
    outdir: join(folder, "tools"),
    splitting: true,
    chunkNames: "shared-[hash]",
  });
}
