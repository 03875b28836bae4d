"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { type PlanFormState, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { jobWords } from "#lib/catalog/job-words/vocabulary.ts";
import { idSchema } from "#lib/catalog/schema.ts";
import { addOwnMilestone } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

const schema = z.strictObject({
  ...planField,
  /** Made with the button, so that pressing it twice adds one milestone. */
  id: z.string().regex(/^own-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  word: idSchema,
});

/** Adds what an advertisement asks for and no milestone teaches as an own milestone, in the last area of the plan's role. */
export async function addAsked(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { plan: planId, id, word } = read.data;
  const found = Object.hasOwn(jobWords, word) ? jobWords[word] : undefined;
  const plan = await loadPlan(read.learner, planId);
  const areaId = plan && findRole(plan.role.id)?.areas.at(-1)?.id;
  if (!found || !("outside" in found) || !areaId) notFound();
  const draft = { id, areaId, title: messages.jobs.ownTitle(found.name), minutes: found.hours * 60, steps: [] };
  const added = await addOwnMilestone(read.learner, planId, draft, new Date());
  if (added === "not-found") notFound();
  if (added === "full") return { values: {}, errors: {}, message: messages.own.tooManyOwn(inputLimits.ownMilestones) };
  revalidatePlan(planId);
  return { values: {}, errors: {}, saved: messages.jobs.added };
}
