"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { milestoneField, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { idSchema } from "#lib/catalog/schema.ts";
import { undoChange } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setOwnOrder } from "#lib/data/plans/customise.ts";
import { dropOwnCore } from "#lib/data/plans/follow-asked.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, findNewMilestones } from "#lib/data/plans/offered-milestones.ts";
import { keepStudyOrder, setByArea, takeStudyOrder } from "#lib/data/plans/study-order.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { moveBefore } from "#lib/planner/plan/reorder.ts";

const placeSchema = z.strictObject({
  ...milestoneField,
  before: z.union([idSchema, z.literal("")]),
  /** Of a button in a row, which counts more than the selects: the milestone and the one to move it before, with a space between them. */
  move: z.string().max(200).optional(),
});

/** Moves a milestone before another one, or to the end. The form names the place, so sending it twice moves once. */
export async function placeMilestone(form: FormData): Promise<void> {
  const read = await readPlanForm(placeSchema, form);
  if ("state" in read) notFound();
  const { plan: planId, move } = read.data;
  const [milestone = "", before = ""] = move?.split(" ") ?? [read.data.milestone, read.data.before];
  const plan = await loadPlan(read.learner, planId);
  const order = plan && placeMilestoneBefore(plan, milestone, before || null);
  if (!order || !(await setOwnOrder(read.learner, planId, order, new Date(), milestone))) notFound();
  revalidatePlan(planId);
  redirect(`/plans/${planId}/order?moved=${milestone}#${milestone}`);
}

/** Undoes a change of the order, or repeats one that was undone. The form names it, so sending it twice does it once. */
export async function undoOrder(form: FormData): Promise<void> {
  const read = await readPlanForm(z.strictObject({ ...planField, change: z.string().min(1).max(200) }), form);
  if ("state" in read) notFound();
  const { plan: planId, change } = read.data;
  const { result } = await undoChange(read.learner, planId, change, new Date());
  if (result === "not-found") notFound();
  revalidatePlan(planId);
  redirect(`/plans/${planId}/order?${result === "applied" ? "changed=1" : "stands="}`);
}

/** Resets the plan to the suggested order. */
export async function resetOrder(form: FormData): Promise<void> {
  const read = await readPlanForm(z.strictObject(planField), form);
  if ("state" in read || !(await setOwnOrder(read.learner, read.data.plan, [], new Date()))) notFound();
  revalidatePlan(read.data.plan);
  redirect(`/plans/${read.data.plan}/order?changed=1`);
}

/** Lets the role say again what is core in the plan. */
export async function resetCore(form: FormData): Promise<void> {
  const read = await readPlanForm(z.strictObject(planField), form);
  if ("state" in read || !(await dropOwnCore(read.learner, read.data.plan, new Date()))) notFound();
  revalidatePlan(read.data.plan);
  redirect(`/plans/${read.data.plan}/order?changed=1`);
}

/** Lets the plan follow the study order, or finish one area before the next; its dates follow. */
export async function setArrangement(form: FormData): Promise<void> {
  const read = await readPlanForm(z.strictObject({ ...planField, arrangement: z.enum(["study", "area"]) }), form);
  if ("state" in read || !(await setByArea(read.learner, read.data.plan, read.data.arrangement === "area", new Date()))) notFound();
  await followOrder(read.learner, read.data.plan);
  redirect(`/plans/${read.data.plan}/order?changed=1`);
}

/** Takes the role's study order of today, and what is new in the role if asked to, or declines it. */
export async function answerNewOrder(form: FormData): Promise<void> {
  const read = await readPlanForm(z.strictObject({ ...planField, answer: z.enum(["take", "take-all", "keep"]) }), form);
  if ("state" in read) notFound();
  const { plan: planId, answer } = read.data;
  const plan = await loadPlan(read.learner, planId);
  const role = plan && findRole(plan.role.id);
  if (!role) notFound();
  if (answer === "keep") await keepStudyOrder(read.learner, planId, role, new Date());
  else {
    const added = answer === "take-all" ? await findNewMilestones(read.learner, planId, role) : [];
    for (const id of added) await addMilestone(read.learner, planId, id, new Date());
    await takeStudyOrder(read.learner, planId, role, new Date());
    await followOrder(read.learner, planId);
  }
  revalidatePlan(planId);
  redirect(answer === "keep" ? `/plans/${planId}` : `/plans/${planId}/order`);
}

/** Computes the dates again, if the plan has any. */
async function followOrder(learner: LearnerId, planId: string): Promise<void> {
  await replanPlan(learner, planId, (stored) => stored, new Date());
  revalidatePlan(planId);
}

/** The whole plan's order with one milestone moved; undefined when the plan does not hold it, or not the one to move it before. */
function placeMilestoneBefore(plan: Plan, id: string, before: string | null): string[] | undefined {
  const ids = milestonesOf(plan).map((item) => item.id);
  if (!ids.includes(id) || (before !== null && !ids.includes(before))) return undefined;
  return before === id ? ids : moveBefore(ids, id, before);
}
