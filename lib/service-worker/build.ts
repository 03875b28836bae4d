import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a build leaves its name: the usual one, and the copy that stands alone. */
const folders = [".next", ".standalone"];

let build: string | undefined;

/** The name of the build that runs; another build has another. */
export function readBuild(): string {
  build ??= folders.map(readName).find((name) => name !== undefined) ?? "development";
  return build;
}

function readName(folder: string): string | undefined {
  try {
    return readFileSync(join(process.cwd(), folder, "BUILD_ID"), "utf8").trim();
  } catch {
    return undefined;
  }
}
