import { environment } from "#lib/environment.ts";
import { sessionSeconds } from "./session-store.ts";
import { sessionCookieName } from "./signed-out.ts";

/** Name and options of the session cookie, which next-auth and our own forms set. */
export function sessionCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return {
    name: sessionCookieName(),
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: sessionSeconds },
  } as const;
}

/** The cookie with a browser's device proof (device-proof.ts). It stays when its learner signs out. */
export function deviceCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return {
    name: secure ? "__Host-milepost-device" : "milepost-device",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: 365 * 24 * 60 * 60 },
  } as const;
}

/** The cookie that marks, for ten minutes, a browser in which somebody signed out: the next page removes their local data. */
export function leftCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return { name: "milepost-left", options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: 600 } } as const;
}

/** next-auth's cookie against forged requests; lib/auth/start-provider.ts sets it too. */
export function csrfCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return {
    name: secure ? "__Host-milepost-csrf" : "milepost-csrf",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}
