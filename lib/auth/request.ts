import { environment } from "../environment.ts";

type Headers = { get(name: string): string | null };

/**
 * The client's network address, for limits. The last in the header was written by the server itself (see
 * `incoming.ts`), those before it by the proxies in front, and what lies beyond the trusted ones by anybody.
 */
export function clientAddress(headers: Headers): string {
  const chain = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return chain.at(-1 - environment().TRUSTED_PROXIES) || "unknown";
}

/**
 * Whether a write comes from a page of our own. Browsers say where a request was made; a request that does not say
 * so, or names another site, is refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  if (!origin || !host) return false;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** What the browser calls itself, in a few words a learner recognises: "Firefox on Linux". */
export function deviceName(userAgent: string | null): string {
  const agent = userAgent ?? "";
  const browser = [/Edg\//, /OPR\//, /Firefox\//, /Chrome\//, /Safari\//].findIndex((pattern) => pattern.test(agent));
  const system = [/iPhone|iPad/, /Android/, /Windows/, /Mac OS X/, /Linux/].findIndex((pattern) => pattern.test(agent));
  const browserName = ["Edge", "Opera", "Firefox", "Chrome", "Safari"][browser] ?? "A browser";
  const systemName = ["iPhone or iPad", "Android", "Windows", "macOS", "Linux"][system];
  return systemName ? `${browserName} on ${systemName}` : browserName;
}

/** A path on this site to go to after signing in. Anything that could lead elsewhere becomes `fallback`. */
export function safeReturnPath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted || wanted.length > 500) return fallback;
  // Resolved as a browser would, against a name that nothing real has: staying there means staying here.
  const base = "https://milepost.invalid";
  if (!/^\/(?![/\\])/.test(wanted) || !URL.canParse(wanted, base)) return fallback;
  const { origin, pathname, search } = new URL(wanted, base);
  return origin === base && !pathname.startsWith("//") ? pathname + search : fallback;
}
