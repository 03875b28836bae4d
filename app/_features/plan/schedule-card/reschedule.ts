"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { safeReturnPath } from "#lib/auth/request.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { applyChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findLatestRevision, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { readForm } from "#lib/http/form.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { applyTargetFix, parseTargetFix, type TargetFix } from "#lib/planner/schedule/target-fix.ts";
import { replanPlan } from "./replan-plan.ts";

const schema = z.strictObject({
  plan: z.string().min(1).max(60),
  address: z.string().max(200),
  do: z.string().max(10_000),
});

/** One press on the plan's dates: a fix that makes it fit its target, "replan", or "undo" with the planning that it takes back. */
export async function reschedule(form: FormData): Promise<void> {
  const { learner } = await requireLearner("/plan");
  const read = await readForm(schema, form);
  if ("state" in read) notFound();
  const { plan: planId, address, do: pressed } = read.data;
  // Neither somebody else's plan nor one without dates has anything to press.
  if (!(await findLatestRevision(learner, planId))) notFound();
  const revision = /^undo (\d{1,9})$/.exec(pressed)?.[1];
  const fix = parseTargetFix(pressed);
  if (revision !== undefined) await undoScheduleRevision(learner, planId, new Date(), undefined, Number(revision));
  else if (fix || pressed === "replan") await replan(learner, planId, fix);
  else notFound();
  const page = safeReturnPath(address, `/plans/${planId}`);
  // Otherwise the browser takes the address, which differs in its fragment only, for the page that it has.
  revalidatePath(page);
  redirect(`${page}#schedule` as never);
}

/** Plans anew from today, with the fix pulled. */
async function replan(learner: LearnerId, planId: string, fix: TargetFix | undefined): Promise<void> {
  if (fix?.kind === "leave-out") await leaveOut(learner, planId, fix.ids);
  const isPlanned = await replanPlan(learner, planId, new Date(), (studyTime) => (fix ? applyTargetFix(studyTime, fix) : studyTime));
  if (!isPlanned) notFound();
}

/** Skips the optional ones among these. What the plan does not hold any more was left out already. */
async function leaveOut(learner: LearnerId, planId: string, ids: readonly string[]): Promise<void> {
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const changes = milestonesOf(plan)
    .filter((milestone) => milestone.optional && !milestone.skipped && ids.includes(milestone.id))
    .map((milestone) => ({ id: crypto.randomUUID(), milestoneId: milestone.id, patch: { skipped: true } }));
  await applyChanges(learner, planId, changes, new Date());
}
