/** The page for being offline: it has nobody's data and fills itself from the device. */
export const offlinePage = "/offline";

/**
 * How a request is answered:
 * - `cacheFirst`: a file of the program, whose content never changes under its address.
 * - `networkFirst`: a role's public plan, the same for everybody; the kept one when the server is slow or silent.
 * - `page`: the server's page; the page for being offline when none comes. No page of the server is ever kept.
 */
type Strategy = "cacheFirst" | "networkFirst" | "page";

/** How the worker answers a request; undefined for those that it leaves to the browser. */
export function chooseStrategy(request: { method: string; mode: string; url: string }, origin: string): Strategy | undefined {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== origin) return undefined;
  if (url.pathname.startsWith("/_next/static/") || url.pathname === "/icon.svg") return "cacheFirst";
  if (/^\/try\/[a-z-]+\/plan\.json$/.test(url.pathname)) return "networkFirst";
  return request.mode === "navigate" ? "page" : undefined;
}

/** Whether an answer comes from a proxy that does not reach the server. */
export function isGatewayError(status: number): boolean {
  return [502, 503, 504].includes(status);
}

const prefix = "milepost ";

/** Each build has a cache of its own. */
export function cacheNameOf(buildId: string): string {
  return prefix + buildId;
}

/** The caches to delete: all of ours but the current one and the one before, whose files open tabs still use. */
export function outdatedCaches(names: readonly string[], current: string): string[] {
  return names.filter((name) => name.startsWith(prefix) && name !== current).slice(0, -1);
}
