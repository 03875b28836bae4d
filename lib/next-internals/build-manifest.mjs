import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @param {unknown} value @param {string} built */
function isFileList(value, built) {
  return Array.isArray(value) && value.every((name) => typeof name === "string" && existsSync(join(built, name)));
}

/**
 * The scripts that Next.js puts into every page, from a file that it writes for itself.
 * Source: https://github.com/vercel/next.js/blob/canary/packages/next/src/shared/lib/constants.ts (`BUILD_MANIFEST`)
 * @param {string} built the folder of a build
 * @returns {{ rootMainFiles: string[], polyfillFiles: string[] } | undefined} paths in that folder: the scripts that start a page, and
 * those for browsers without modules; undefined, with a warning, for a file in another format
 */
export function readBuildManifest(built) {
  try {
    const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync(join(built, "build-manifest.json"), "utf8"));
    if (isFileList(rootMainFiles, built) && isFileList(polyfillFiles, built)) return { rootMainFiles, polyfillFiles };
  } catch {
    // Not there, or not JSON: the same warning.
  }
  console.warn(
    "lib/next-internals/build-manifest.mjs cannot read this build's build-manifest.json: the build works without compile hints. After an update of Next.js, adapt it: see docs/decisions/0014-framework-internals.md.",
  );
  return undefined;
}

/**
 * The files of the program that a browser needs to show every page without a network: scripts, styles, and the Latin letters. Letters
 * of other scripts are fetched when a page has some.
 * @param {string} built the folder of a build
 * @returns {string[]} the paths by which they are served, sorted
 */
export function listProgramFiles(built) {
  const polyfills = readBuildManifest(built)?.polyfillFiles ?? [];
  return readdirSync(join(built, "static"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(built.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => /^static\/chunks\/.*\.(?:js|css)$|latin-wght-normal[^/]*\.woff2$/.test(path) && !polyfills.includes(path))
    .map((path) => `/_next/${path}`)
    .sort();
}
