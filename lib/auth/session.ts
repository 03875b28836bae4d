import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { endSession } from "#lib/data/unscoped-queries.ts";
import { deviceCookie, leftCookie, sessionCookie } from "./cookie.ts";
import { makeDeviceProof, readDeviceProof } from "./device-proof.ts";
import { deviceName, safeReturnPath } from "./request.ts";
import { readSession, type SignedIn, startSession } from "./session-store.ts";
import { hashToken } from "./token.ts";

/** The signed-in learner of this request, or undefined. Read from the database once a request. */
export const currentSignIn = cache(async (): Promise<SignedIn | undefined> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? readSession(token, new Date()) : undefined;
});

/**
 * The signed-in learner. Redirects everybody else to the sign-in page, which then leads back to the path `returnTo`; without it, to the
 * page of this request, which is the page of the form for an action.
 */
export async function requireLearner(returnTo?: string): Promise<SignedIn> {
  const signedIn = await currentSignIn();
  if (!signedIn) redirect(`/sign-in?next=${encodeURIComponent(returnTo ?? (await thisPage()))}`);
  return signedIn;
}

/** The path of the page that this request asks for, as proxy.ts passes it on. */
async function thisPage(): Promise<string> {
  return safeReturnPath((await headers()).get("x-page"), "/plan");
}

/** The name of the browser that makes this request, such as "Firefox on Linux". */
export async function thisDevice(): Promise<string> {
  return deviceName((await headers()).get("user-agent"));
}

/** What this browser says about having signed in before; `signIn` checks it. */
export async function thisDeviceProof(): Promise<string | undefined> {
  return (await cookies()).get(deviceCookie().name)?.value;
}

/** Signs a learner in on this browser, in place of who was signed in. Only in an action or a route handler: it sets cookies. */
export async function openSession(learner: LearnerId): Promise<void> {
  const { name, options } = sessionCookie();
  const jar = await cookies();
  const previous = jar.get(name)?.value;
  const token = await startSession(learner, await thisDevice(), new Date());
  if (previous) await endSession(hashToken(previous));
  jar.set(name, token, options);
  const device = deviceCookie();
  const proof = jar.get(device.name)?.value;
  jar.set(device.name, proof && readDeviceProof(proof, learner) ? proof : makeDeviceProof(learner), device.options);
  jar.delete(leftCookie().name);
}

/** Ends this browser's session, in the database and in the cookie. Only in an action or a route handler. */
export async function closeSession(): Promise<void> {
  const { name, options } = sessionCookie();
  const jar = await cookies();
  const token = jar.get(name)?.value;
  if (token) await endSession(hashToken(token));
  jar.set(name, "", { ...options, maxAge: 0 });
  const left = leftCookie();
  jar.set(left.name, "1", left.options);
}

/** Whether somebody signed out in this browser during the last ten minutes. */
export async function hasJustLeft(): Promise<boolean> {
  return (await cookies()).has(leftCookie().name);
}
