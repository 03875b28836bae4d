import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The folder of the build that is served: the usual one, the one that runs without its sources, or the one of pseudo text. The marks keep the
 * build from taking the folders themselves, with its own cache, for files that the server needs.
 */
export function findBuilt(): string {
  if (process.env.NEXT_PUBLIC_MILEPOST_LOCALE === "pseudo") return join(/* turbopackIgnore: true */ process.cwd(), ".next-pseudo");
  const usual = join(/* turbopackIgnore: true */ process.cwd(), ".next");
  return existsSync(usual) ? usual : join(/* turbopackIgnore: true */ process.cwd(), ".standalone");
}
