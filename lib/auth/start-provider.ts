import { createHash } from "node:crypto";
import { cookies, headers } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { environment } from "#lib/environment.ts";
import { csrfCookie } from "./cookie.ts";
import { answerWithNextAuth } from "./next-auth.ts";
import { makeToken } from "./token.ts";

/**
 * Begins next-auth's flow for a provider from one of our own forms, so that it needs no script: sets the token that
 * next-auth asks for, calls its handler, and takes over the cookies it answers with. Only in an action.
 * @returns where to send the browser: the provider's page.
 */
export async function startProvider(provider: string, fields: Record<string, string>): Promise<string> {
  const jar = await cookies();
  const { name, options } = csrfCookie();
  const token = makeToken();
  const proof = createHash("sha256").update(`${token}${environment().NEXTAUTH_SECRET}`).digest("hex");
  jar.set(name, `${token}|${proof}`, options);

  const request = new NextRequest(new URL(`/api/auth/signin/${provider}`, environment().NEXTAUTH_URL), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken: token }).toString(),
  });
  const context = { params: Promise.resolve({ nextauth: ["signin", provider] }) };
  const answer: Response = await answerWithNextAuth(request, context, (await headers()).get("user-agent"));
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
  return toDestination(answer.headers.get("location"));
}

/** The provider's page, or our page that next-auth would redirect to. */
function toDestination(location: string | null): string {
  const own = environment().NEXTAUTH_URL;
  if (!location || !URL.canParse(location, own)) return "/sign-in?error=Provider";
  const target = new URL(location, own);
  if (target.origin !== new URL(own).origin) return target.href;
  return target.pathname === "/api/auth/error" ? `/sign-in${target.search}` : target.pathname + target.search;
}
