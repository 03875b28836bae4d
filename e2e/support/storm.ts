import { randomUUID } from "node:crypto";
import type { RoleId } from "#lib/catalog/schema.ts";
import { fill, findForm } from "./forms.ts";
import { send, sessionCookieOf } from "./http.ts";
import { goodPassword, makeEmail } from "./learners.ts";

/** A learner with a plan on a given server. */
export type Enrolled = { email: string; password: string; cookie: string; plan: string };

/** Signs up a learner on a server, with a plan. */
export async function enrol(server: string, role: RoleId = "data-analyst", headers: Record<string, string> = {}): Promise<Enrolled> {
  const path = `/sign-up?role=${role}`;
  const account = { email: makeEmail(), password: goodPassword };
  const page = await send({ path, server, headers });
  const body = fill(findForm(page.text, ["email", "password"]), account);
  const answer = await send({ path, server, method: "POST", body, headers });
  const cookie = sessionCookieOf(answer);
  if (!cookie) throw new Error(`signing up was answered with ${answer.status}: ${answer.text.slice(0, 200)}`);
  const plans = await send({ path: "/plans", server, cookie, headers });
  return { ...account, cookie, plan: /href="\/plans\/([^"/?#]+)"/.exec(plans.text)?.[1] ?? "" };
}

/** The result of a tick: its id, whether the server answered that it is stored, and the status. */
export type Ticked = { id: string; stored: boolean; status: number };

/**
 * Sends change number `count` of one milestone as the checklist's script does: each changes the state, if the one before it was stored. A
 * change without an answer is sent again with its `id`. @throws when the answer is missing or incomplete.
 */
export async function sendTick(learner: Enrolled, milestoneId: string, count: number, server: string, id = randomUUID()): Promise<Ticked> {
  const status = (["done", "in_progress", "not_started"] as const)[count % 3];
  const answer = await send({
    path: `/plans/${learner.plan}/changes`,
    server,
    cookie: learner.cookie,
    method: "POST",
    body: JSON.stringify({ changes: [{ id, milestoneId, patch: { status } }] }),
  });
  return { id, stored: answer.status === 200 && JSON.parse(answer.text).results[0] === "applied", status: answer.status };
}
