/** The offline page: it contains no personal data and fills itself from the device. */
export const offlinePage = "/offline";

/**
 * The ways to answer a request:
 * - `cacheFirst`: a file of the program, whose content never changes under its address.
 * - `networkFirst`: a role's public plan, the same for everybody; the stored one when the server is slow or does not answer.
 * - `page`: the server's page; the offline page when none comes. Pages of the server are never stored.
 */
type Strategy = "cacheFirst" | "networkFirst" | "page";

/** Chooses how the worker answers a request; undefined for requests that it leaves to the browser. */
export function chooseStrategy(request: { method: string; mode: string; url: string }, origin: string): Strategy | undefined {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== origin) return undefined;
  if (url.pathname.startsWith("/_next/static/") || url.pathname === "/icon.svg") return "cacheFirst";
  if (/^\/try\/[a-z-]+\/plan\.json$/.test(url.pathname)) return "networkFirst";
  return request.mode === "navigate" ? "page" : undefined;
}

/** Whether an answer comes from a proxy that cannot reach the server. */
export function isGatewayError(status: number): boolean {
  return [502, 503, 504].includes(status);
}

const prefix = "milepost ";

/** Returns the name of a build's cache. Each build has its own. */
export function cacheNameOf(buildId: string): string {
  return prefix + buildId;
}

/** Returns the caches to delete: all of ours except the current one and the previous one, whose files open tabs still use. */
export function outdatedCaches(names: readonly string[], current: string): string[] {
  return names.filter((name) => name.startsWith(prefix) && name !== current).slice(0, -1);
}
