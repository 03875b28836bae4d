"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { planIdIn } from "#app/_features/plan/plan-form.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { maxTypedDaysOff } from "#lib/planner/time/availability.ts";
import { previewTime } from "./preview-time.ts";
import { pressButton } from "./time-values.ts";

const text = (label: () => string, most = 20) =>
  z.string({ error: () => messages.fields.missing(label()) }).max(most, { error: () => messages.fields.tooLong(label(), most) });

const weekFields = messages.studyTime.weekdays.flatMap((day, index) => [
  [`hours${index}`, text(() => messages.studyTime.hours(day))] as const,
  [`minutes${index}`, text(() => messages.studyTime.minutes(day))] as const,
  [`start${index}`, text(() => messages.studyTime.startTime(day)).optional()] as const,
]);
const stretchFields = Array.from({ length: maxTypedDaysOff }, (_, row) => [
  [`offFrom${row}`, text(() => messages.studyTime.firstDayOff(row + 1)).optional()] as const,
  [`offTo${row}`, text(() => messages.studyTime.lastDayOff(row + 1)).optional()] as const,
]).flat();

const schema = z.strictObject({
  plan: z.string().min(1).max(60),
  do: z.string().max(40),
  startsOn: text(() => messages.studyTime.startsOn),
  targetDate: text(() => messages.studyTime.target),
  timeZone: text(() => messages.studyTime.zone, 60),
  perWeek: text(() => messages.studyTime.hoursPerWeek).optional(),
  ...Object.fromEntries(weekFields),
  ...Object.fromEntries(stretchFields),
});

/**
 * Stores the study time of a plan and computes its schedule. For a button that only fills fields in (or previews), it returns
 * with the fields and stores nothing.
 */
export async function saveTime(_previous: FormState, form: FormData): Promise<FormState> {
  const planId = planIdIn(form);
  const { learner } = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read && (read.state.message || !read.state.values.do)) return read.state;
  const values = "state" in read ? read.state.values : (read.data as Record<string, string>);
  const { plan: _plan, do: pressed = "", ...fields } = values;
  const filled = pressButton(fields, pressed);
  if (filled && pressed !== "preview") return { values: filled, errors: {} };
  if ("state" in read) return read.state;

  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const now = new Date();
  const preview = previewTime(fields, plan, now.toISOString());
  if ("errors" in preview || filled) return { values: fields, errors: "errors" in preview ? preview.errors : {} };
  if ((await replanPlan(learner, planId, () => preview.studyTime, now)) === "not-found") notFound();
  revalidatePath(`/plans/${planId}`);
  redirect(`/plans/${planId}#schedule`);
}
