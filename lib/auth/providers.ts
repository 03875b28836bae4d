import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import Email from "next-auth/providers/email";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { environment } from "#lib/environment.ts";
import { messages } from "#lib/messages/all.ts";
import { signInSchema } from "./account-form.ts";
import { sendLetter } from "./mail.ts";
import { takeTry } from "./rate-limit.ts";
import { clientAddress } from "./request.ts";
import { signIn } from "./sign-in.ts";

/** The sign-in methods besides a password that this installation has enabled. */
export function availableProviders(): { id: "github" | "google" | "email"; name: string }[] {
  const { GITHUB_ID, GOOGLE_CLIENT_ID, EMAIL_SERVER } = environment();
  return [
    ...(GITHUB_ID ? [{ id: "github", name: "GitHub" } as const] : []),
    ...(GOOGLE_CLIENT_ID ? [{ id: "google", name: "Google" } as const] : []),
    ...(EMAIL_SERVER ? [{ id: "email", name: messages.account.email } as const] : []),
  ];
}

/** The same as next-auth providers, enabled by environment variables. */
export function nextAuthProviders(): NextAuthOptions["providers"] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, EMAIL_SERVER, EMAIL_FROM } = environment();
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
    ...(EMAIL_SERVER && EMAIL_FROM
      ? [Email({ server: EMAIL_SERVER, from: EMAIL_FROM, maxAge: 60 * 60, sendVerificationRequest: sendSignInLink })]
      : []),
  ];
}

async function sendSignInLink({ identifier, url }: { identifier: string; url: string }) {
  // Over the limit nothing is sent and the answer is the same, so that nobody's mailbox can be flooded.
  if (await takeTry("link-address", identifier, new Date())) return;
  await sendLetter(identifier, messages.accountSafety.mail.signIn(url));
}
