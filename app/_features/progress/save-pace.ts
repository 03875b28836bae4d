"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { type PlanFormState, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { setPace } from "#lib/data/plans/pace.ts";
import { messages } from "#lib/messages/all.ts";
import { maxPacePercent, minPacePercent } from "#lib/planner/insights/own-pace.ts";

/** In percent of the middle. */
const percent = z.coerce.number().int().min(minPacePercent).max(maxPacePercent);

/** Saves the pace that a plan counts with. */
export async function savePace(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(z.strictObject({ ...planField, pace: percent, offered: percent }), form);
  if ("state" in read) return read.state;
  const { plan, pace, offered } = read.data;
  if (!(await setPace(read.learner, plan, pace, offered, new Date()))) notFound();
  revalidatePlan(plan);
  return { values: {}, errors: {}, saved: messages.customise.saved };
}
