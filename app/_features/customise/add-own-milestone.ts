"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { type PlanFormState, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { addOwnMilestone } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { effortFields, lineField, stepsField, toMinutes } from "#lib/http/milestone-fields.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { listAreas } from "./list-areas.ts";

const schema = z.strictObject({
  ...planField,
  /** Made with the form, so that sending it twice adds one milestone. */
  id: z.string().regex(/^own-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  title: lineField(() => messages.customise.name, inputLimits.title).pipe(
    z.string().min(1, { error: () => messages.fields.missing(messages.customise.name) }),
  ),
  area: z.string().max(60),
  ...effortFields,
  steps: stepsField,
});

/** Adds a milestone of the learner's own to a plan. */
export async function addOwn(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { plan: planId, id, title, area, steps } = read.data;
  const plan = await loadPlan(read.learner, planId);
  if (!plan) notFound();
  const minutes = toMinutes(read.data);
  const errors = {
    ...(listAreas(plan).some((known) => known.id === area) ? {} : { area: messages.customise.areaWrong }),
    ...(typeof minutes === "string" ? { hours: minutes } : {}),
  };
  if (typeof minutes === "string" || Object.keys(errors).length > 0) return { values: readTyped(form), errors };
  const numbered = steps.map((text, index) => ({ id: `step-${index + 1}`, text }));
  const added = await addOwnMilestone(read.learner, planId, { id, areaId: area, title, minutes, steps: numbered }, new Date());
  if (added === "not-found") notFound();
  if (added === "full") return { values: readTyped(form), errors: {}, message: messages.customise.tooManyOwn(inputLimits.ownMilestones) };
  revalidatePlan(planId);
  redirect(`/plans/${planId}?open=${id}#${id}`);
}

function readTyped(form: FormData): Record<string, string> {
  return Object.fromEntries(["title", "area", "hours", "minutes", "steps"].map((name) => [name, String(form.get(name) ?? "")]));
}
