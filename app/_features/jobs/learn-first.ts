"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { type PlanFormState, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { followAsked } from "#lib/data/plans/follow-asked.ts";
import { messages } from "#lib/messages/all.ts";

const schema = z.strictObject({
  ...planField,
  /** The ids of milestones, with a space between them. */
  first: z.string().min(1).max(20_000),
});

/** Lets a plan begin with what an advertisement asks for, as core; the rest stays as it is. It is a change of the order like any other, with undo. */
export async function learnFirst(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return { ...read.state, message: read.state.message ?? messages.jobs.firstFailed };
  const { plan, first } = read.data;
  if (!(await followAsked(read.learner, plan, first.split(" "), new Date()))) notFound();
  revalidatePlan(plan);
  return { values: {}, errors: {}, saved: messages.jobs.firstDone };
}
