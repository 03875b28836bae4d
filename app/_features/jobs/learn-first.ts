"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { type PlanFormState, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

const schema = z.strictObject({
  ...planField,
  /** The ids of milestones, with a space between them. */
  first: z.string().min(1).max(20_000),
});

/** Lets a plan begin with what an advertisement asks for; the rest keeps its order. It is a change of the order like any other, with undo. */
export async function learnFirst(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return { ...read.state, message: read.state.message ?? messages.jobs.firstFailed };
  const { plan: planId, first } = read.data;
  const plan = await loadPlan(read.learner, planId);
  if (!plan) notFound();
  const wanted = new Set(first.split(" "));
  const ids = milestonesOf(plan).map(({ id }) => id);
  const order = [...ids.filter((id) => wanted.has(id)), ...ids.filter((id) => !wanted.has(id))];
  if (!(await setOwnOrder(read.learner, planId, order, new Date()))) notFound();
  revalidatePlan(planId);
  return { values: {}, errors: {}, saved: messages.jobs.firstDone };
}
