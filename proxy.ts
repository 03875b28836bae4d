import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { findSignInPath, sessionCookieName } from "./lib/auth/signed-out.ts";
import { environment } from "./lib/environment.ts";
import { formatContentPolicy, transportPolicies } from "./lib/http/security-headers.ts";
import { readBuildId } from "./lib/next-internals/build-id.ts";
import { guardForm } from "./lib/next-internals/form-guard.ts";
import { offlinePage } from "./lib/service-worker/routing.ts";

/**
 * Sets the security headers of every answer, with a fresh nonce for the scripts of each page, refuses forms that no page of ours can have
 * sent, and sends who has no session away from learners' pages before anything is rendered. It authorises nothing: that happens where data is
 * read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const settings = environment();
  // 128 random bits; a page has it at each of its scripts.
  const nonce = randomBytes(16).toString("base64");
  const policy = formatContentPolicy(nonce, settings, process.env.NODE_ENV === "development");

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // An action cannot see which page its form is on; lib/auth/session.ts leads back there after signing in.
  headers.set("x-page", request.nextUrl.pathname + request.nextUrl.search);
  const refusal = await guardForm(request);
  const response = refusal
    ? new NextResponse(refusal.body, refusal)
    : (leadToSignIn(request) ?? NextResponse.next({ request: { headers } }));
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  // The address of a shared plan or of a mailed link is a secret: it must reach no other site and no search engine. "no-referrer" would
  // make browsers send the forms of these pages with "Origin: null", as those of a foreign site are.
  const shared = request.nextUrl.pathname.startsWith("/shared/");
  const mailed = /^\/(sign-in\/link|reset|confirm-email|reminders)\//.test(request.nextUrl.pathname);
  const referrer = shared ? "same-origin" : mailed ? "strict-origin" : "strict-origin-when-cross-origin";
  response.headers.set("Referrer-Policy", referrer);
  if (shared || mailed) response.headers.set("X-Robots-Tag", "noindex, nofollow");
  // The service worker keeps this page only together with the files of the same build.
  if (request.nextUrl.pathname === offlinePage) response.headers.set("X-Build", readBuildId());
  response.headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  const transport = settings.NEXTAUTH_URL.startsWith("https:") ? transportPolicies[settings.HSTS] : undefined;
  if (transport) response.headers.set("Strict-Transport-Security", transport);
  return response;
}

/** The way to the sign-in page, without a body; undefined where the page itself has to answer. */
function leadToSignIn(request: NextRequest): NextResponse | undefined {
  if (!["GET", "HEAD"].includes(request.method) || request.cookies.get(sessionCookieName())?.value) return undefined;
  const path = findSignInPath(request.nextUrl.pathname, request.nextUrl.search);
  return path === undefined ? undefined : NextResponse.redirect(new URL(path, request.url), 307);
}

export const config = { matcher: ["/((?!_next/static/|icon\\.svg$|favicon\\.ico$).*)"] };
