"use server";

import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { milestoneField, type PlanFormState, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import { thisDevice } from "#lib/auth/session.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { addEvidence, mostEvidence, removeEvidence, removeOwnMilestone, setEstimate, setNote } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addressField, effortFields, hoursField, lineField, noteField, toMinutes } from "#lib/http/milestone-fields.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestonesOf, patchForTook } from "#lib/planner/plan/plan.ts";

const saved: PlanFormState = { values: {}, errors: {}, saved: messages.customise.saved };

/** Saves the learner's own estimate of a milestone in one plan. */
export async function saveEstimate(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(z.strictObject({ ...milestoneField, ...effortFields }), form);
  if ("state" in read) return read.state;
  const { plan, milestone, hours, minutes } = read.data;
  const all = toMinutes(read.data);
  if (typeof all === "string") return { values: { hours: String(hours), minutes: String(minutes) }, errors: { hours: all } };
  if (!(await setEstimate(read.learner, plan, milestone, all, new Date()))) notFound();
  revalidatePlan(plan);
  return saved;
}

/** Resets the estimate to the catalog's. */
export async function resetEstimate(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(z.strictObject(milestoneField), form);
  if ("state" in read) return read.state;
  if (!(await setEstimate(read.learner, read.data.plan, read.data.milestone, null, new Date()))) notFound();
  revalidatePlan(read.data.plan);
  return saved;
}

/** Saves how long a milestone took; 0 deletes it. */
export async function saveTook(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(z.strictObject({ ...milestoneField, took: hoursField }), form);
  if ("state" in read) return read.state;
  const { plan, milestone, took: minutes } = read.data;
  const item = milestonesOf((await loadPlan(read.learner, plan)) ?? { areas: [] }).find(({ id }) => id === milestone);
  if (!item) notFound();
  const change = { id: randomUUID(), milestoneId: milestone, patch: patchForTook(item, minutes) };
  await applyChange(read.learner, plan, change, new Date());
  revalidatePlan(plan);
  return saved;
}

/** Saves a note, or previews it and saves nothing. */
export async function saveNote(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const schema = z.strictObject({
    ...milestoneField,
    note: noteField,
    before: noteField.default(""),
    do: z.enum(["save", "preview"]).default("save"),
  });
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { plan, milestone, note, before } = read.data;
  if (read.data.do === "preview") return { values: { note, before }, errors: {}, preview: readNote(note) };
  const now = new Date();
  const line = messages.sync.noteLine(await thisDevice(), now);
  const result = await setNote(read.learner, plan, milestone, { text: note, before }, line, now);
  if (result === "not-found") notFound();
  if (result === "too-long") return { values: { note, before }, errors: { note: messages.customise.notesTooLong(inputLimits.note) } };
  revalidatePlan(plan);
  return saved;
}

/** Adds a link to the evidence of a milestone. */
export async function addLink(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const schema = z.strictObject({
    ...milestoneField,
    address: addressField,
    label: lineField(() => messages.customise.label, inputLimits.label),
  });
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { plan, milestone, address, label } = read.data;
  const link = { url: address, label: label || new URL(address).host.slice(0, inputLimits.label) };
  const result = await addEvidence(read.learner, plan, milestone, link, new Date());
  if (result === "not-found") notFound();
  if (result === "full") return { values: { address, label }, errors: { address: messages.customise.fullEvidence(mostEvidence) } };
  revalidatePlan(plan);
  return saved;
}

/** The state of the form that removes links: the removed one, for its undo. */
export type RemoveLinkState = PlanFormState & { removed?: { url: string; label: string; addedAt: string } };

/** Removes a link from the evidence; one that is removed already is no error. */
export async function removeLink(_previous: RemoveLinkState, form: FormData): Promise<RemoveLinkState> {
  const read = await readPlanForm(z.strictObject({ ...milestoneField, link: z.string().min(1).max(60) }), form);
  if ("state" in read) return read.state;
  const { plan, link } = read.data;
  if (!(await loadPlan(read.learner, plan))) notFound();
  const removed = await removeEvidence(read.learner, plan, link, new Date());
  revalidatePlan(plan);
  return { values: {}, errors: {}, ...(removed ? { removed: { ...removed, addedAt: removed.addedAt.toISOString() } } : {}) };
}

/** Puts a removed link back where it was. */
export async function restoreLink(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const schema = z.strictObject({
    ...milestoneField,
    address: addressField,
    label: lineField(() => messages.customise.label, inputLimits.label),
    addedAt: z.iso.datetime(),
  });
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { plan, milestone, address, label, addedAt } = read.data;
  // The form was in the browser: nothing is added in the future.
  const now = new Date();
  const at = new Date(Math.min(Date.parse(addedAt), now.getTime()));
  const result = await addEvidence(read.learner, plan, milestone, { url: address, label, addedAt: at }, now);
  if (result === "not-found") notFound();
  if (result === "full") return { values: {}, errors: {}, message: messages.customise.fullEvidence(mostEvidence) };
  revalidatePlan(plan);
  return { values: {}, errors: {}, saved: messages.customise.linkRestored(label) };
}

/** Removes a milestone of the learner's own from the plan. */
export async function removeOwn(form: FormData): Promise<void> {
  const read = await readPlanForm(z.strictObject(milestoneField), form);
  if ("state" in read) notFound();
  const { plan, milestone } = read.data;
  if (!(await removeOwnMilestone(read.learner, plan, milestone, new Date()))) notFound();
  revalidatePlan(plan);
  redirect(`/plans/${plan}`);
}
