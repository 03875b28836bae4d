"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireLearner } from "#lib/auth/session.ts";
import { deletePlan, openPlan } from "#lib/data/plans/plans.ts";
import { readForm } from "#lib/http/form.ts";

const planId = z.string().min(1).max(60);

/** Makes a plan the current one. */
export async function openThisPlan(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(z.strictObject({ plan: planId }), form);
  if ("state" in read || !(await openPlan(learner, read.data.plan, new Date()))) notFound();
  redirect("/plan");
}

/** Deletes a plan. Statuses, notes and evidence belong to the learner and stay. */
export async function removePlan(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(z.strictObject({ plan: planId, sure: z.literal("yes") }), form);
  if ("state" in read || !(await deletePlan(learner, read.data.plan))) notFound();
  redirect("/plans");
}
