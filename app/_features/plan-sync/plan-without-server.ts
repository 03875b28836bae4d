import { applyPatches } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { readReplanCommand } from "./compute-replan.ts";
import { readPlan, storePlan } from "./device-store.ts";
import { dispatchPlanChange } from "./dispatch-plan-change.ts";
import { replanLocally } from "./local-revisions.ts";
import { listChanges } from "./outbox-store.ts";

/**
 * Replans for open pages while the server cannot be reached: this device computes the dates, shows them when the plan is opened from it,
 * and sends the study time later.
 */

/** Carries out a button on the schedule of an open plan. Does nothing where no plan is stored or no button has that value. */
export async function pressWithoutServer(owner: string, planId: string, pressed: string): Promise<void> {
  const kept = await readPlan(owner, planId);
  if (!kept) return;
  const { skip, settings } = readReplanCommand(applyPatches(kept.plan, await listChanges(owner, planId)), pressed);
  for (const id of skip) dispatchPlanChange(planId, id, { skipped: true });
  if (settings) await setTimeWithoutServer(owner, planId, settings, skip);
}

/** Sets a plan's study time. @param skip milestones that the same button skips */
export async function setTimeWithoutServer(
  owner: string,
  planId: string,
  settings: StudyTime,
  skip: readonly string[] = [],
): Promise<void> {
  const kept = await readPlan(owner, planId);
  if (!kept) return;
  const left = skip.map((milestoneId) => ({ milestoneId, patch: { skipped: true } }));
  const now = applyPatches(kept.plan, [...(await listChanges(owner, planId)), ...left]);
  const planned = await replanLocally({ owner, sends: true }, kept.plan, now, settings);
  if ("plan" in planned) await storePlan(owner, planned.plan);
}
