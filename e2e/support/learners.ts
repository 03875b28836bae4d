import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import type { RoleId } from "../../lib/catalog/schema.ts";
import { fill, findForm } from "./forms.ts";
import { type Answer, address, send, sessionCookieOf } from "./http.ts";

/** Somebody with an account; `cookie` is the session that they have in the first browser. */
export type Learner = { email: string; password: string; cookie: string };

export function makeEmail(): string {
  return `learner-${randomUUID()}@example.org`;
}

export const goodPassword = "three quiet herons";

/** Posts the form of a page as a browser without JavaScript does. */
export async function postForm(
  path: string,
  names: readonly string[],
  values: Record<string, string>,
  { cookie, text }: { cookie?: string; text?: string } = {},
): Promise<Answer> {
  const page = await send({ path, cookie });
  return send({ path, cookie, method: "POST", body: fill(findForm(page.text, names, text), values) });
}

/** A new account, by the form. Counts against the limit on sign-ups, as everybody's does. */
export async function signUp({ role }: { role?: RoleId } = {}): Promise<Learner> {
  const account = { email: makeEmail(), password: goodPassword };
  const answer = await postForm(`/sign-up${role ? `?role=${role}` : ""}`, ["email", "password"], account);
  const cookie = sessionCookieOf(answer);
  if (!cookie) throw new Error(`signing up was answered with ${answer.status}`);
  return { ...account, cookie };
}

/** Another session of the same learner. @returns its cookie */
export async function signInAgain({ email, password }: Learner, userAgent = ""): Promise<string> {
  const page = await send({ path: "/sign-in" });
  const body = fill(findForm(page.text, ["email", "password"]), { email, password });
  const answer = await send({ path: "/sign-in", method: "POST", body, headers: { "user-agent": userAgent } });
  const cookie = sessionCookieOf(answer);
  if (!cookie) throw new Error(`signing in was answered with ${answer.status}`);
  return cookie;
}

/** Ends a session as its learner does. */
export async function signOut(cookie: string): Promise<void> {
  await postForm("/settings", [], {}, { cookie, text: "Sign out" });
}

/** Lets a browser go on with a learner's session. */
export async function enterAs(context: BrowserContext, cookie: string): Promise<void> {
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: "Lax" }]);
}

/** The ids of a learner's plans, the current one first. */
export async function listPlanIds(cookie: string): Promise<string[]> {
  const page = await send({ path: "/plans", cookie });
  return [...page.text.matchAll(/href="\/plans\/([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
}

export async function findPlanId(cookie: string): Promise<string> {
  const [id] = await listPlanIds(cookie);
  if (!id) throw new Error("there is no plan");
  return id;
}

/** All that is stored of a learner's plans, for telling whether anything changed: complete copies but for their time. */
export async function readEverything(cookie: string): Promise<unknown> {
  const ids = await listPlanIds(cookie);
  const copies = await Promise.all(ids.map((id) => send({ path: `/plans/${id}/export/json`, cookie })));
  return copies.map(({ text }, index) => ({ ...JSON.parse(text), exportedAt: undefined, plan: ids[index] }));
}
