import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listProgramFiles } from "../lib/next-internals/build-manifest.mjs";

/** The bundled service worker, in the folder of the build. */
export const serviceWorkerFile = "service-worker.js";

/**
 * Bundles lib/service-worker/worker.ts with the id and the files of a build. So each build has a different worker, by which a browser
 * notices a new build.
 * @param {string} root the folder of the project
 * @param {string} built the folder of the build
 */
export async function buildServiceWorker(root, built) {
  // Imported here, because it is installed only after this file was loaded.
  const { build } = await import("esbuild");
  const id = readFileSync(join(built, "BUILD_ID"), "utf8").trim();
  await build({
    entryPoints: [join(root, "lib", "service-worker", "worker.ts")],
    outfile: join(built, serviceWorkerFile),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { BUILD_ID: JSON.stringify(id), PROGRAM_FILES: JSON.stringify([...listProgramFiles(built), "/icon.svg"]) },
    logLevel: "warning",
  });
}
