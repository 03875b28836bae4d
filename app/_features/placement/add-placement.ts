"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { planField, planIdIn, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { takePlacement } from "#app/_features/plan/take-placement.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { readForm } from "#lib/http/form.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { knownField, unsureField } from "./placement-fields.ts";

const schema = z
  .strictObject({
    ...planField,
    /** An idempotency key: a new one for each form that is rendered. */
    form: z.uuid(),
  })
  // The boxes; those of milestones that the plan does not hold have no effect.
  .catchall(z.literal("on"));

/** Adds what a placement found to a learner's plan and replans it. It only adds: whatever was marked before stays. */
export async function addPlacement(form: FormData): Promise<void> {
  const planId = planIdIn(form);
  const { learner } = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read) notFound();
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const ids = milestonesOf(plan).map(({ id }) => id);
  const placed = { knows: ids.filter((id) => knownField(id) in read.data), unsure: ids.filter((id) => unsureField(id) in read.data) };
  const now = new Date();
  const changed = await takePlacement(learner, plan, placed, `placement ${read.data.form}`, now);
  if (changed > 0) await replanPlan(learner, planId, (stored) => stored, now);
  revalidatePlan(planId);
  redirect(`/plans/${planId}`);
}
