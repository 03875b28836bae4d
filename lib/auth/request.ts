import { environment } from "#lib/environment.ts";
import { messages } from "#lib/messages/all.ts";

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

/** The programs that people use, by what only they write; those that pretend to be another come first. */
const browsers: [pattern: RegExp, name: string][] = [
  [/\bEdg(A|iOS)?\//, "Edge"],
  [/\b(OPR|OPT|OPX)\//, "Opera"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
];
const systems: [pattern: RegExp, name: string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** What the browser calls itself, in a few words a learner recognises: "Firefox on Linux". Of its own text nothing is kept. */
export function deviceName(userAgent: string | null): string {
  // What is longer than any browser's is not worth looking through.
  const agent = (userAgent ?? "").slice(0, 500);
  const nameIn = (names: typeof browsers) => names.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = nameIn(browsers) ?? messages.accountSafety.unknownBrowser;
  const system = nameIn(systems);
  return system ? messages.accountSafety.deviceOn(browser, system) : browser;
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
