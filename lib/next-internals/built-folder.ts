import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of the build that is served: the usual one, the one that runs without its sources, or the one of pseudo text. */
export function findBuilt(): string {
  if (process.env.NEXT_PUBLIC_MILEPOST_LOCALE === "pseudo") return join(process.cwd(), ".next-pseudo");
  const usual = join(process.cwd(), ".next");
  return existsSync(usual) ? usual : join(process.cwd(), ".standalone");
}
