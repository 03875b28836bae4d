import { type RoutesManifest, readRoutesManifest } from "#lib/next-internals/routes-manifest.ts";

type Route = RoutesManifest["staticRoutes"][number];

/**
 * Makes a function that names the route of a URL by its pattern, such as "/plans/[planId]"; "other" where there is none. The path
 * itself is never logged or counted, because it may hold somebody's id or a secret.
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

/** Names routes of this build; every route is "other" where they are not known. */
export function readRoutes(): (url: string) => string {
  const manifest = readRoutesManifest();
  return manifest ? makeRouteNamer(manifest.staticRoutes, manifest.dynamicRoutes) : () => "other";
}
