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
 * Why a request does not count as one of our own pages': a sentence; undefined when a browser says that a page at the configured address
 * made it. A page at another name that leads to this server is foreign. Where the browser hides Origin, the host has to be ours.
 */
export function explainForeign(headers: Headers): string | undefined {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return messages.fields.otherSite;
  const { NEXTAUTH_URL: address } = environment();
  const own = new URL(address);
  const origin = headers.get("origin");
  if (origin === own.origin) return undefined;
  // A page that sends no referrer sends "null".
  const isHidden = origin === null || origin === "null";
  if (isHidden && site && readHost(headers).host === own.host) return undefined;
  return messages.errors.wrongOrigin((origin ?? "").slice(0, 100), address);
}

/** The host that a request was sent to, with the header that says so: of several in X-Forwarded-Host the first, as the framework reads it. */
export function readHost(headers: Headers): { header: string; host: string } {
  const forwarded = headers.get("x-forwarded-host")?.split(",")[0]?.trim();
  return forwarded ? { header: "X-Forwarded-Host", host: forwarded } : { header: "Host", host: headers.get("host") ?? "" };
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
