import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { afterAll } from "vitest";
import { root } from "../../scripts/clone.mjs";

/**
 * Bundles a program of this project, with its packages left outside, for a file of tests that starts it several times: reading TypeScript
 * anew takes two thirds of the time that a command takes.
 * @param path of the program in the project
 * @returns the file to give to Node, which is removed after the last test
 */
export async function bundleProgram(path: string): Promise<string> {
  // Beside the packages that it imports.
  const outfile = join(root, "node_modules", ".cache", "milepost-tests", `${basename(path, ".ts")}-${process.pid}.mjs`);
  afterAll(() => rmSync(outfile, { force: true }));
  await build({
    ...{ entryPoints: [path], bundle: true, outfile, absWorkingDir: root, logLevel: "warning" },
    ...{ platform: "node", format: "esm", target: "node22", packages: "external" },
    // The scripts find the clone by where they are.
    define: { "import.meta.dirname": JSON.stringify(join(root, "scripts")) },
  });
  return outfile;
}
