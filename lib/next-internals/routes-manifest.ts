import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { reportUnknownFormat } from "./report-unknown-format.ts";

const route = z.object({ page: z.string(), regex: z.string() });
const manifestSchema = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });

export type RoutesManifest = z.infer<typeof manifestSchema>;

/**
 * The routes of the build, from a file that Next.js writes for itself; it tells no request which route it belongs to.
 * Source: https://github.com/vercel/next.js/blob/canary/packages/next/src/build/index.ts (`RoutesManifest`)
 * @param folder where the program runs
 * @returns undefined without a build, and for a file in another format
 */
export function readRoutesManifest(folder = process.cwd()): RoutesManifest | undefined {
  const files = [".next", ".standalone"].map((build) => join(/* turbopackIgnore: true */ folder, build, "routes-manifest.json"));
  const file = files.find((each) => existsSync(each));
  if (!file) return undefined;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    reportUnknownFormat("routes-manifest.ts");
    return undefined;
  }
}
