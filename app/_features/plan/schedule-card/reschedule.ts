"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { safeReturnPath } from "#lib/auth/request.ts";
import { requireLearner } from "#lib/auth/session.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { findLatestRevision, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { readForm } from "#lib/http/form.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { applyTargetFix, parseTargetFix, type TargetFix } from "#lib/planner/schedule/target-fix.ts";
import { parseZoneChange } from "#lib/planner/schedule/zone-change.ts";

const schema = z.strictObject({
  plan: z.string().min(1).max(60),
  address: z.string().max(200),
  do: z.string().max(80),
});

/** Handles a button on a plan's dates: a target fix, "replan", another time zone, or "undo" with the schedule revision to undo. */
export async function reschedule(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read) notFound();
  const { plan: planId, address, do: pressed } = read.data;
  // A plan without dates has no such buttons, and somebody else's plan is not found.
  if (!(await findLatestRevision(learner, planId))) notFound();
  const revision = /^undo (\d{1,9})$/.exec(pressed)?.[1];
  const fix = parseTargetFix(pressed);
  const timeZone = parseZoneChange(pressed);
  if (revision !== undefined) await undoScheduleRevision(learner, planId, new Date(), undefined, Number(revision));
  else if (timeZone) await replanPlan(learner, planId, (stored) => stored && { ...stored, timeZone }, new Date());
  else if (fix || pressed === "replan") await replan(learner, planId, fix);
  else notFound();
  const page = safeReturnPath(address, `/plans/${planId}`);
  // The address may differ from the current one in its fragment only; the browser would then keep the page that it has.
  revalidatePath(page);
  redirect((timeZone ? page : `${page}#schedule`) as Route);
}

/** Replans from today, with the target fix applied. */
async function replan(learner: LearnerId, planId: string, fix: TargetFix | undefined): Promise<void> {
  const choose = (stored: StudyTime | null) => (stored && fix ? applyTargetFix(stored, fix) : stored);
  if ((await replanPlan(learner, planId, choose, new Date())) === "not-found") notFound();
}
