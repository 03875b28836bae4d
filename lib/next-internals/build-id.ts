import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a build leaves its id: the usual build, and the one that runs without its sources. */
const folders = [".next", ".standalone"];

let buildId: string | undefined;

/**
 * The id of the build that runs, from a file that Next.js writes for itself; "development" where there is none.
 * Source: https://github.com/vercel/next.js/blob/canary/packages/next/src/shared/lib/constants.ts (`BUILD_ID_FILE`)
 */
export function readBuildId(): string {
  buildId ??= folders.map(readId).find((id) => id !== undefined) ?? "development";
  return buildId;
}

function readId(folder: string): string | undefined {
  try {
    return readFileSync(join(process.cwd(), folder, "BUILD_ID"), "utf8").trim();
  } catch {
    return undefined;
  }
}
