import { environment } from "#lib/environment.ts";
import { messages } from "#lib/messages/all.ts";
import { clientNetwork } from "./network.ts";

type Headers = { get(name: string): string | null };

/**
 * The client as rate limits count it, see `clientNetwork`; "unknown" without an address. The server itself appended the last address of the header
 * (lib/next-internals/client-address.ts), each trusted proxy one before it; anybody may have written the others.
 */
export function clientAddress(headers: Headers): string {
  const chain = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return clientNetwork(chain.at(-1 - environment().TRUSTED_PROXIES) || "unknown");
}

/**
 * Whether a browser says that one of our own pages made this request: one at the address that is configured, by whatever other names the
 * server can be reached. A request that does not say so counts as foreign.
 */
export function isSameOrigin(headers: Headers): boolean {
  const { protocol, host, origin: own } = new URL(environment().NEXTAUTH_URL);
  const asked = `${protocol}//${headers.get("x-forwarded-host") ?? headers.get("host") ?? ""}`;
  if (!URL.canParse(asked) || new URL(asked).host !== host) return false;
  const [site, origin] = [headers.get("sec-fetch-site"), headers.get("origin")];
  if (site && site !== "same-origin" && site !== "none") return false;
  // A page that sends no referrer sends "null".
  const isOpaque = origin === null || origin === "null";
  return isOpaque ? Boolean(site) : origin === own;
}

/** Browsers by a part of their user agent. Those that also name another browser come before it. */
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

/** A short name for a user agent that a learner recognises, such as "Firefox on Linux". None of the header's own text is kept. */
export function deviceName(userAgent: string | null): string {
  // Longer than the user agent of any browser.
  const agent = (userAgent ?? "").slice(0, 500);
  const nameIn = (names: typeof browsers) => names.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = nameIn(browsers) ?? messages.accountSafety.unknownBrowser;
  const system = nameIn(systems);
  return system ? messages.accountSafety.deviceOn(browser, system) : browser;
}

/** A path on this site to open after signing in: `wanted`, or `fallback` when `wanted` could lead to another site. */
export function safeReturnPath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted || wanted.length > 500) return fallback;
  // Resolved as a browser does it, against a host that cannot exist: a path that stays there stays on this site.
  const base = "https://milepost.invalid";
  if (!/^\/(?![/\\])/.test(wanted) || !URL.canParse(wanted, base)) return fallback;
  const { origin, pathname, search } = new URL(wanted, base);
  return origin === base && !pathname.startsWith("//") ? pathname + search : fallback;
}
