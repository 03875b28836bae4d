import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import type { RoleId } from "#lib/catalog/schema.ts";
import { fill, findForm, type PageForm } from "./forms.ts";
import { type Answer, address, send, sessionCookieOf } from "./http.ts";

/** A person with an account; `cookie` is their session in the first browser. */
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
  { cookie, text, from }: { cookie?: string; text?: string; from?: string | undefined } = {},
): Promise<Answer> {
  const page = await send({ path, cookie });
  return send({ path, cookie, from, method: "POST", body: fill(findForm(page.text, names, text), values) });
}

let people = 0;

/**
 * Returns a local address for one more person. On Linux, all of 127.0.0.0/8 is this computer. Elsewhere everybody signs up from one
 * address, and the server refuses more than about two hundred of them within an hour.
 */
function addressOfNext(): string | undefined {
  people += 1;
  return process.platform === "linux" ? `127.${1 + (process.pid % 250)}.${Math.floor(people / 250)}.${1 + (people % 250)}` : undefined;
}

/** The forms to sign up, by address: they are the same for everybody, so a worker reads each of them once. */
const signUpForms = new Map<string, Promise<PageForm>>();

async function readSignUpForm(path: string, server: string): Promise<PageForm> {
  return findForm((await send({ path, server })).text, ["email", "password"]);
}

/** Signs up a new account with the form, from an address of its own where possible; on this run's server, unless another is named. */
export async function signUp({ role, server = address }: { role?: RoleId; server?: string } = {}): Promise<Learner> {
  const account = { email: makeEmail(), password: goodPassword };
  const path = `/sign-up${role ? `?role=${role}` : ""}`;
  const form = signUpForms.get(server + path) ?? readSignUpForm(path, server);
  signUpForms.set(server + path, form);
  const answer = await send({ path, server, from: addressOfNext(), method: "POST", body: fill(await form, account) });
  const cookie = sessionCookieOf(answer);
  if (!cookie) throw new Error(`signing up was answered with ${answer.status}`);
  return { ...account, cookie };
}

/** Signs the same learner in again. @returns the cookie of the new session */
export async function signInAgain(
  { email, password }: Pick<Learner, "email" | "password"> & Partial<Learner>,
  userAgent = "",
): Promise<string> {
  const page = await send({ path: "/sign-in" });
  const body = fill(findForm(page.text, ["email", "password"]), { email, password });
  const answer = await send({ path: "/sign-in", method: "POST", body, headers: { "user-agent": userAgent } });
  const cookie = sessionCookieOf(answer);
  if (!cookie) throw new Error(`signing in was answered with ${answer.status}`);
  return cookie;
}

/** Signs out of a session with the form. */
export async function signOut(cookie: string): Promise<void> {
  await postForm("/settings", [], {}, { cookie, text: "Sign out" });
}

/** Signs a browser in with a learner's session. */
export async function enterAs(context: BrowserContext, cookie: string): Promise<void> {
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: "Lax" }]);
}

/** Lists the ids of a learner's plans, the current one first. */
export async function listPlanIds(cookie: string): Promise<string[]> {
  const page = await send({ path: "/plans", cookie });
  return [...page.text.matchAll(/href="\/plans\/([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
}

export async function findPlanId(cookie: string): Promise<string> {
  const [id] = await listPlanIds(cookie);
  if (!id) throw new Error("there is no plan");
  return id;
}

/** Returns complete copies of a learner's plans without the time of the export, to see whether anything changed. */
export async function readEverything(cookie: string): Promise<unknown> {
  const ids = await listPlanIds(cookie);
  const copies = await Promise.all(ids.map((id) => send({ path: `/plans/${id}/export/json`, cookie })));
  return copies.map(({ text }, index) => ({ ...JSON.parse(text), exportedAt: undefined, plan: ids[index] }));
}
