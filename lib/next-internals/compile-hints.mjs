import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBuildManifest } from "./build-manifest.mjs";

const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Adds a hint to the scripts that every page runs whole when it starts, by which browsers compile them while they arrive and not,
 * function by function, when the page should answer. To browsers that do not know the hint it is a comment.
 * Next.js does not write it: https://v8.dev/blog/explicit-compile-hints, https://github.com/WICG/explicit-javascript-compile-hints-file-based
 * Without a manifest that can be read, it says so and leaves the scripts as they are.
 * @param {string} built the folder of a build; running twice changes nothing more
 */
export function addCompileHints(built) {
  for (const name of readBuildManifest(built)?.rootMainFiles ?? []) {
    const file = join(built, name);
    const script = readFileSync(file, "utf8");
    if (!script.startsWith(hint)) writeFileSync(file, hint + script);
  }
}
