import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A route as the framework's own list of them has it. */
type Route = { page: string; regex: string };

/**
 * Says which route a path belongs to, as a pattern such as "/plans/[planId]". The path itself is never logged or counted:
 * it may hold somebody's id or a secret address. What is no route is "other".
 */
export function makeRouteNamer(fixed: readonly Route[], dynamic: readonly Route[]): (url: string) => string {
  const exact = new Set(fixed.map(({ page }) => page));
  const patterns = dynamic.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  return (url) => {
    const path = url.split("?")[0] ?? "";
    if (path.startsWith("/_next/static/")) return "/_next/static";
    return exact.has(path) ? path : (patterns.find(({ pattern }) => pattern.test(path))?.page ?? "other");
  };
}

/** The namer for the routes of this build. */
export function readRoutes(): (url: string) => string {
  const files = [".next", ".standalone"].map((folder) => join(/* turbopackIgnore: true */ process.cwd(), folder, "routes-manifest.json"));
  const file = files.find((each) => existsSync(each));
  if (!file) return () => "other";
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, "utf8"));
  return makeRouteNamer(staticRoutes, dynamicRoutes);
}
