import { type NextRequest, NextResponse } from "next/server";
import { refuseForeignForm } from "./lib/next-internals/refuse-foreign-form.ts";

/**
 * Gives every page its own nonce and the headers that keep a browser from doing what our pages never ask for,
 * and turns away forms that are not from them. It authorises nothing: that is done where data is read.
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
  const refusal = await refuseForeignForm(request);
  const response = refusal ? new NextResponse(refusal.body, refusal) : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  // The address of a shared plan is a secret: it goes to no other site, and into no index.
  const shared = request.nextUrl.pathname.startsWith("/shared/");
  response.headers.set("Referrer-Policy", shared ? "same-origin" : "strict-origin-when-cross-origin");
  if (shared) response.headers.set("X-Robots-Tag", "noindex, nofollow");
  response.headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  if (process.env.NEXTAUTH_URL?.startsWith("https:")) {
    response.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

export const config = { matcher: ["/((?!_next/static/|icon\\.svg$|favicon\\.ico$).*)"] };
