import { type NextRequest, NextResponse } from "next/server";
import { readBuildId } from "./lib/next-internals/build-id.ts";
import { guardForm } from "./lib/next-internals/form-guard.ts";
import { offlinePage } from "./lib/service-worker/routing.ts";

/**
 * Sets the security headers of every answer, with a fresh nonce for the scripts of each page, and refuses forms that no page of
 * ours can have sent. It authorises nothing: that happens where data is read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const development = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self' https://github.com https://accounts.google.com",
    "frame-ancestors 'none'",
  ].join("; ");

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // An action cannot see which page its form is on; lib/auth/session.ts leads back there after signing in.
  headers.set("x-page", request.nextUrl.pathname + request.nextUrl.search);
  const refusal = await guardForm(request);
  const response = refusal ? new NextResponse(refusal.body, refusal) : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  // The address of a shared plan or of a mailed link is a secret: it must reach no other site and no search engine. "no-referrer" would
  // make browsers send the forms of these pages with "Origin: null", as those of a foreign site are.
  const shared = request.nextUrl.pathname.startsWith("/shared/");
  const mailed = /^\/(sign-in\/link|reset|confirm-email)\//.test(request.nextUrl.pathname);
  const referrer = shared ? "same-origin" : mailed ? "strict-origin" : "strict-origin-when-cross-origin";
  response.headers.set("Referrer-Policy", referrer);
  if (shared || mailed) response.headers.set("X-Robots-Tag", "noindex, nofollow");
  // The service worker keeps this page only together with the files of the same build.
  if (request.nextUrl.pathname === offlinePage) response.headers.set("X-Build", readBuildId());
  response.headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  if (process.env.NEXTAUTH_URL?.startsWith("https:")) {
    response.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

export const config = { matcher: ["/((?!_next/static/|icon\\.svg$|favicon\\.ico$).*)"] };
