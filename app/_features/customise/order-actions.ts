"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { milestoneField, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { idSchema } from "#lib/catalog/schema.ts";
import { setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { placeInArea } from "./place-in-area.ts";

const placeSchema = z.strictObject({
  ...milestoneField,
  before: z.union([idSchema, z.literal("")]),
  /** Of a button in a row, which counts more than the selects: the milestone and the one to move it before, with a space between them. */
  move: z.string().max(200).optional(),
});

/** Moves a milestone before another of its area, or to the end of it. The form names the place, so sending it twice moves once. */
export async function placeMilestone(form: FormData): Promise<void> {
  const read = await readPlanForm(placeSchema, form);
  if ("state" in read) notFound();
  const { plan: planId, move } = read.data;
  const [milestone = "", before = ""] = move?.split(" ") ?? [read.data.milestone, read.data.before];
  const plan = await loadPlan(read.learner, planId);
  const order = plan && placeInArea(plan, milestone, before || null);
  if (!order || !(await setOwnOrder(read.learner, planId, order))) notFound();
  revalidatePlan(planId);
  redirect(`/plans/${planId}/order?moved=${milestone}#${milestone}`);
}

/** Resets the plan to the suggested order. */
export async function resetOrder(form: FormData): Promise<void> {
  const read = await readPlanForm(z.strictObject(planField), form);
  if ("state" in read || !(await setOwnOrder(read.learner, read.data.plan, []))) notFound();
  revalidatePlan(read.data.plan);
  redirect(`/plans/${read.data.plan}/order`);
}
