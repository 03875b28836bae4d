import { randomUUID } from "node:crypto";
import { parseCommand, toPatch } from "#app/_features/plan/checklist-command.ts";
import { changesSchema, mostBytes } from "#app/_features/plan-sync/changes-schema.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { deviceName, isSameOrigin, safeReturnPath } from "#lib/auth/request.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { applyChange, type Change, findLatestChange, storeChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setNote } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { noteField } from "#lib/http/milestone-fields.ts";
import { readJson, readText, refuse, seeOther } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { correctTime } from "#lib/planner/sync/happens-before.ts";

type Context = { params: Promise<{ planId: string }> };

/** Stores what was ticked: from the checklist's script as JSON, from its form as one pressed button. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { planId } = await params;
  return request.headers.get("content-type")?.startsWith("application/json")
    ? storeSent(request, planId)
    : storePressedButton(request, planId);
}

async function storeSent(request: Request, planId: string): Promise<Response> {
  const body = await readJson(request, changesSchema, mostBytes);
  if ("refusal" in body) return body.refusal;
  const signedIn = await currentSignIn();
  const { learner, changes } = body.data;
  // Somebody else signed in meanwhile: these changes wait for the one who made them.
  if (!signedIn || (learner !== undefined && learner !== signedIn.learner)) return refuse(401, messages.errors.signInFirst);
  const now = new Date();
  const wait = await takeTry("change-learner", signedIn.learner, now);
  if (wait) return refuse(429, messages.errors.slowDown(wait));

  const sentAt = body.data.sentAt ?? now.getTime();
  const placed = changes.map(({ id, milestoneId: named, patch, origin }): Change => {
    // Away for long, a device may know a milestone by a name that it had before.
    const milestoneId = catalog().renamed.get(named) ?? named;
    const at = origin && correctTime(origin.occurredAt, sentAt, now.getTime());
    return { id, milestoneId, patch: dropUndefined(patch), ...(origin ? { origin: { ...origin, occurredAt: at as number } } : {}) };
  });
  const noteLine = sayNoteLine(request, now);
  return Response.json(await storeChanges(signedIn.learner, planId, placed, now, undefined, undefined, { noteLine }));
}

function sayNoteLine(request: Request, now: Date): string {
  return messages.sync.noteLine(deviceName(request.headers.get("user-agent")), now);
}

/** Without JavaScript: one button was pressed; the answer leads back to where it was. */
async function storePressedButton(request: Request, planId: string): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse(403, messages.fields.otherSite);
  const text = await readText(request, mostBytes);
  if (text === undefined) return refuse(413, messages.errors.tooLarge);
  const form = new URLSearchParams(text);
  const page = safeReturnPath(form.get("address"), `/plans/${planId}`);
  const signedIn = await currentSignIn();
  if (!signedIn) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
  const now = new Date();
  const wait = await takeTry("change-learner", signedIn.learner, now);
  if (wait) return refuse(429, messages.errors.slowDown(wait));

  const [, noted] = /^note ([a-z0-9-]{1,60})$/.exec(form.get("change") ?? "") ?? [];
  if (noted !== undefined) {
    const [text, before] = [`note-${noted}`, `note-before-${noted}`].map((name) => noteField.safeParse(form.get(name) ?? ""));
    if (!text?.success) return refuse(400, text?.error.issues[0]?.message ?? messages.fields.wrong(messages.own.note));
    const note = { text: text.data, before: before?.data ?? "" };
    const isTheirs = await setNote(signedIn.learner, planId, noted, note, sayNoteLine(request, now), now);
    return isTheirs ? goBack(page, form, noted, []) : refuse(404, messages.errors.notFound);
  }
  const change = await readButton(signedIn.learner, planId, form.get("change") ?? "");
  if (change === undefined) return refuse(400, messages.plan.unknownTick);
  if (change === "not-found" || (await applyChange(signedIn.learner, planId, change, now)) === "not-found") {
    return refuse(404, messages.errors.notFound);
  }
  return goBack(page, form, change.milestoneId, [["changed", "1"]]);
}

/** To where the button was pressed. The page's own query, such as the view of the plan, stays. */
function goBack(page: string, form: URLSearchParams, milestoneId: string, more: readonly [string, string][]): Response {
  const [path = page, before] = page.split("?");
  const query = new URLSearchParams(before);
  for (const [name, value] of more) query.set(name, value);
  for (const id of form.getAll("open")) query.append("open", id);
  return seeOther(`${path}?${query}#${milestoneId}`);
}

async function readButton(learner: LearnerId, planId: string, text: string): Promise<Change | "not-found" | undefined> {
  const command = parseCommand(text);
  if (!command) return undefined;
  if (command.kind === "undo") {
    const latest = await findLatestChange(learner, planId);
    return latest ? { id: randomUUID(), milestoneId: latest.milestoneId, patch: latest.undo } : "not-found";
  }
  const plan = await loadPlan(learner, planId);
  const item = plan && milestonesOf(plan).find((candidate) => candidate.id === command.milestoneId);
  return item ? { id: randomUUID(), milestoneId: item.id, patch: toPatch(command, item) } : "not-found";
}

function dropUndefined<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
