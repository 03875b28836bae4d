"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { fitPlan } from "#lib/data/schedules/fit-plan.ts";
import { readForm } from "#lib/http/form.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { firstFitValues, fitAddressOf, readLevers, readValues } from "./fit-values.ts";

const schema = z
  .strictObject({
    plan: z.string().min(1).max(60),
    form: z.literal("1"),
    hours: z.string().max(20),
    date: z.string().max(20),
    scope: z.literal("chosen").optional(),
    out: z.string().max(20_000),
  })
  // The checkboxes; those of milestones that the plan does not hold have no effect.
  .catchall(z.literal("on"));

/** Applies the levers to a plan in one step. Levers that make no schedule change nothing: the screen shows why. */
export async function submitFit(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read) notFound();
  const planId = read.data.plan;
  const plan = await loadPlan(learner, planId);
  if (!plan?.studyTime) notFound();
  const now = new Date();
  const items = milestonesOf(plan);
  const shown = readValues(form, items, firstFitValues(items, plan.studyTime, todayOf(plan, now)));
  // What the screen showed as left out is left out, whether it was proposed or chosen.
  const leaveOut = shown.leaveOut ?? read.data.out.split(" ").filter(Boolean);
  const page = `/plans/${planId}` as const;
  const levers = readLevers({ ...shown, leaveOut }, plan.studyTime);
  if ("errors" in levers) redirect(fitAddressOf(page, shown) as Route);
  const result = await fitPlan(learner, planId, { ...levers.levers, leaveOut }, now);
  if (result === "not-found") notFound();
  if (typeof result === "object") redirect(fitAddressOf(page, shown) as Route);
  revalidatePath(page);
  redirect(`${page}#schedule`);
}
