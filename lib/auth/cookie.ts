import { environment } from "#lib/environment.ts";
import { sessionSeconds } from "./session-store.ts";

/** The session cookie, as next-auth and our own forms both set it. Over https its name binds it to this host. */
export function sessionCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return {
    name: secure ? "__Host-milepost-session" : "milepost-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: sessionSeconds },
  } as const;
}

/** Says for a while that somebody signed out here: this browser has copies of their plans to remove (see `leave-here.tsx`). */
export function leftCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return { name: "milepost-left", options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: 600 } } as const;
}

/** next-auth's own cookie against forged forms, named here because we set it as well (see `start-provider.ts`). */
export function csrfCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return {
    name: secure ? "__Host-milepost-csrf" : "milepost-csrf",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}
