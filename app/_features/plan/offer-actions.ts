"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireLearner } from "#lib/auth/session.ts";
import { idSchema } from "#lib/catalog/schema.ts";
import { addMilestone, declineMilestone, storeMilestoneSwap } from "#lib/data/plans/offered-milestones.ts";
import { readForm } from "#lib/http/form.ts";

const fields = z.strictObject({ plan: z.string().min(1).max(60), milestone: idSchema });

/** Adds a milestone that the role offers to a plan. */
export async function addToPlan(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(fields, form);
  if ("state" in read) notFound();
  const { plan, milestone } = read.data;
  if (!(await addMilestone(learner, plan, milestone, new Date()))) notFound();
  redirect(`/plans/${plan}?open=${milestone}#${milestone}`);
}

/** Takes a milestone of a choice into a plan instead of another one. */
export async function swapInPlan(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(z.strictObject({ ...fields.shape, instead: idSchema }), form);
  if ("state" in read) notFound();
  const { plan, milestone, instead } = read.data;
  if (!(await storeMilestoneSwap(learner, plan, instead, milestone, new Date()))) notFound();
  redirect(`/plans/${plan}?open=${milestone}#${milestone}`);
}

/** Stores a milestone that is new in the catalog as skipped in a plan. */
export async function leaveOutOfPlan(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(fields, form);
  if ("state" in read) notFound();
  const { plan, milestone } = read.data;
  if (!(await declineMilestone(learner, plan, milestone, new Date()))) notFound();
  redirect(`/plans/${plan}`);
}
