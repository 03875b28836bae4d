import { randomUUID } from "node:crypto";
import { type Command, parseCommand, parseStudied, readStudied, studiedField, toPatch } from "#app/_features/plan/checklist-command.ts";
import { explainForeign, safeReturnPath } from "#lib/auth/request.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { applyChange, applyChanges, type Change, findChange } from "#lib/data/changes/changes.ts";
import { listUndoSteps, undoChange } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setNote } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { noteField } from "#lib/http/milestone-fields.ts";
import { readText, refuse, seeOther } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { setStudied } from "#lib/planner/insights/study-minutes.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { formatIsoDay, readDay } from "#lib/planner/time/calendar.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { maxBytes } from "./changes-schema.ts";
import { formatNoteLine, refuseTooMany } from "./receive-changes.ts";

/**
 * Stores the change of one button in the checklist's form, when it was pressed without JavaScript. Redirects back to the pressed button.
 */
export async function receiveButton(request: Request, planId: string): Promise<Response> {
  const foreign = explainForeign(request.headers);
  if (foreign) return refuse(403, foreign);
  const text = await readText(request, maxBytes);
  if (text === undefined) return refuse(413, messages.errors.tooLarge);
  const form = new URLSearchParams(text);
  const page = safeReturnPath(form.get("address"), `/plans/${planId}`);
  const signedIn = await currentSignIn();
  if (!signedIn) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
  const now = new Date();
  const tooMany = await refuseTooMany(signedIn.learner, now);
  if (tooMany) return tooMany;

  const [, noted] = /^note ([a-z0-9-]{1,60})$/.exec(form.get("change") ?? "") ?? [];
  if (noted !== undefined) {
    const [text, before] = [`note-${noted}`, `note-before-${noted}`].map((name) => noteField.safeParse(form.get(name) ?? ""));
    if (!text?.success) return refuse(400, text?.error.issues[0]?.message ?? messages.fields.wrong(messages.own.note));
    const note = { text: text.data, before: before?.data ?? "" };
    const result = await setNote(signedIn.learner, planId, noted, note, formatNoteLine(request, now), now);
    if (result === "too-long") return refuse(400, messages.customise.notesTooLong(inputLimits.note));
    return result === "saved" ? goBack(page, form, noted, []) : refuse(404, messages.errors.notFound);
  }
  const studied = parseStudied(form.get("change") ?? "");
  if (studied) return receiveStudied(signedIn.learner, planId, studied, form, page, now);
  const command = parseCommand(form.get("change") ?? "");
  if (command?.kind === "undo") {
    const undone = await undo(signedIn.learner, planId, command.changeId, now);
    // The page's script asks in the same way.
    if (request.headers.get("accept") === "application/json") return Response.json(undone);
    if (undone.result === "not-found") return refuse(404, messages.errors.notFound);
    // Something newer stands instead of what was to be undone.
    return goBack(page, form, undone.milestoneId, [undone.result === "superseded" ? ["stands", undone.milestoneId] : ["changed", "1"]]);
  }
  const change = await readChange(signedIn.learner, planId, command);
  if (change === undefined) return refuse(400, messages.plan.unknownTick);
  const result = change === "not-found" ? change : await applyChange(signedIn.learner, planId, change, now);
  if (change === "not-found" || result === "not-found") return refuse(404, messages.errors.notFound);
  return goBack(page, form, change.milestoneId, [["changed", "1"]]);
}

/** Stores the minutes of a day, which is today in the plan's zone, or yesterday on a page that was left open. */
async function receiveStudied(
  learner: LearnerId,
  planId: string,
  { milestoneId, day }: { milestoneId: string; day: string },
  form: URLSearchParams,
  page: string,
  now: Date,
): Promise<Response> {
  const minutes = readStudied(form.get(studiedField));
  if (minutes === undefined) return refuse(400, messages.today.studiedWrong(inputLimits.dayMinutes));
  const plan = await loadPlan(learner, planId);
  if (!plan || !milestonesOf(plan).some(({ id }) => id === milestoneId)) return refuse(404, messages.errors.notFound);
  const today = readDay(todayOf(plan, now));
  if (![today, today - 1].some((each) => formatIsoDay(each) === day)) return refuse(400, messages.today.studiedDayWrong);
  const patches = setStudied(milestonesOf(plan), day, minutes, milestoneId);
  const changes = patches.map((each): Change => ({ id: randomUUID(), ...each }));
  await applyChanges(learner, planId, changes, now);
  return goBack(page, form, "", [["changed", "1"]]);
}

/** Undoes a change of the plan, or the newest one. `milestoneId` is where to go back to; empty for a change of the whole plan. */
async function undo(learner: LearnerId, planId: string, changeId: string | undefined, now: Date) {
  const id = changeId ?? (await listUndoSteps(learner, planId)).done.at(-1)?.id;
  if (id === undefined) return { result: "not-found" as const, milestoneId: "" };
  const milestoneId = (await findChange(learner, planId, id))?.milestoneId ?? "";
  return { ...(await undoChange(learner, planId, id, now)), milestoneId };
}

/** Redirects to the place of the pressed button. Keeps the page's own query, such as the view of the plan. */
function goBack(page: string, form: URLSearchParams, milestoneId: string, more: readonly [string, string][]): Response {
  const [path = page, before] = page.split("?");
  const query = new URLSearchParams(before);
  for (const name of ["changed", "stands"]) query.delete(name);
  for (const [name, value] of more) query.set(name, value);
  for (const id of form.getAll("open")) query.append("open", id);
  return seeOther(`${path}?${query}#${milestoneId}`);
}

/** Returns the change that a button stands for, given the current plan; undefined for a value that no button has. */
async function readChange(
  learner: LearnerId,
  planId: string,
  command: Exclude<Command, { kind: "undo" }> | undefined,
): Promise<Change | "not-found" | undefined> {
  if (!command) return undefined;
  const plan = await loadPlan(learner, planId);
  const item = plan && milestonesOf(plan).find((candidate) => candidate.id === command.milestoneId);
  return item ? { id: randomUUID(), milestoneId: item.id, patch: toPatch(command, item) } : "not-found";
}
