import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { environment } from "#lib/environment.ts";
import { signInSchema } from "./account-form.ts";
import { clientAddress } from "./request.ts";
import { signIn } from "./sign-in.ts";

/** The other sites that this installation lets people sign in with. */
export function availableProviders(): { id: "github" | "google"; name: string }[] {
  const { GITHUB_ID, GOOGLE_CLIENT_ID } = environment();
  return [
    ...(GITHUB_ID ? [{ id: "github", name: "GitHub" } as const] : []),
    ...(GOOGLE_CLIENT_ID ? [{ id: "google", name: "Google" } as const] : []),
  ];
}

/**
 * The same as next-auth providers, enabled by environment variables. Its links by mail are not among them: a GET uses those up, and
 * programs that look through mail send one. See sign-in-link.ts.
 */
export function nextAuthProviders(): NextAuthOptions["providers"] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = environment();
  return [
    Credentials({
      credentials: { email: { label: "E-mail", type: "email" }, password: { label: "Password", type: "password" } },
      async authorize(credentials, request) {
        const read = signInSchema.safeParse({ email: credentials?.email, password: credentials?.password });
        if (!read.success) return null;
        const { email, password } = read.data;
        const headers = new Headers(request.headers as Record<string, string>);
        const result = await signIn({ email, password, client: clientAddress(headers), now: new Date() });
        return "learner" in result ? { id: result.learner } : null;
      },
    }),
    ...(GITHUB_ID && GITHUB_SECRET ? [GitHub({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET })] : []),
    ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET ? [Google({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET })] : []),
  ];
}
