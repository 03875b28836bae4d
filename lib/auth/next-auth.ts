import { PrismaAdapter } from "@auth/prisma-adapter";
import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { endSession, signInStore } from "#lib/data/unscoped-queries.ts";
import { environment } from "#lib/environment.ts";
import { csrfCookie, sessionCookie } from "./cookie.ts";
import { availableProviders, nextAuthProviders } from "./providers.ts";
import { deviceName, safeReturnPath } from "./request.ts";
import { proveLearner, readSession, sessionSeconds, startSession } from "./session-store.ts";
import { normaliseEmail } from "./sign-in.ts";
import { hashToken } from "./token.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Answers a request to one of next-auth's addresses; `userAgent` is the browser that a new session is shown with. */
export function answerWithNextAuth(request: NextRequest, context: Context, userAgent: string | null): Promise<Response> {
  // Its types know the requests of the pages router only.
  return NextAuth(request as never, context as never, nextAuthOptions(deviceName(userAgent)));
}

/**
 * next-auth with sessions that live in our database. Its "token" strategy is used for every provider alike; what it
 * would encrypt into the cookie is replaced by a random token whose hash we store, so ending a session is immediate.
 */
function nextAuthOptions(device: string): NextAuthOptions {
  const { name, options } = sessionCookie();
  return {
    secret: environment().NEXTAUTH_SECRET,
    adapter: learnerAdapter(),
    providers: nextAuthProviders(),
    session: { strategy: "jwt", maxAge: sessionSeconds },
    cookies: { sessionToken: { name, options }, csrfToken: csrfCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    jwt: {
      async encode({ token }) {
        if (typeof token?.session === "string") return token.session;
        return token?.sub ? startSession(proveLearner(token.sub), device, new Date()) : "";
      },
      async decode({ token }) {
        const found = token ? await readSession(token, new Date()) : undefined;
        return found && token ? { sub: found.learner, email: found.email, name: found.name, session: token } : null;
      },
    },
    callbacks: {
      session: ({ session, token }) => ({ ...session, user: { email: token.email, name: token.name } }),
      redirect: ({ url, baseUrl }) => baseUrl + safeReturnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, "/"),
    },
    events: {
      async createUser({ user }) {
        await recordSecurityEvent(proveLearner(user.id), "signed_up", device, "", new Date());
      },
      async linkAccount({ user, account }) {
        const name = availableProviders().find(({ id }) => id === account.provider)?.name ?? account.provider;
        await recordSecurityEvent(proveLearner(user.id), "provider_linked", device, name, new Date());
      },
      // next-auth would only remove the cookie; a copy of it would stay valid.
      async signOut({ token }) {
        if (typeof token?.session === "string") await endSession(hashToken(token.session));
      },
    },
  };
}

/** The published adapter on our tables; it calls a learner a user. Providers' tokens are dropped, nothing here uses them. */
function learnerAdapter(): Adapter {
  const adapter = PrismaAdapter(signInStore() as never) as Adapter;
  return {
    ...adapter,
    createUser: (user: Omit<AdapterUser, "id">) => {
      const { email, emailVerified, name, image } = user;
      return adapter.createUser?.({ email: normaliseEmail(email), emailVerified, name, image }) as Promise<AdapterUser>;
    },
    getUserByEmail: (email) => adapter.getUserByEmail?.(normaliseEmail(email)) as Promise<AdapterUser | null>,
    linkAccount: ({ userId, type, provider, providerAccountId }: AdapterAccount) =>
      adapter.linkAccount?.({ userId, type, provider, providerAccountId }) as Promise<null>,
  };
}
