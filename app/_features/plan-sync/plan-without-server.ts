import { applyPatches } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { readReplanCommand } from "./compute-replan.ts";
import { keepPlan, listChanges, readPlan } from "./device-store.ts";
import { dispatchPlanChange } from "./dispatch-plan-change.ts";
import { replanLocally } from "./local-revisions.ts";

/**
 * For pages of the server that are open while nothing reaches it: what sets a plan's time is done on this device, which shows
 * the new dates when the plan is opened from it, and sends them later.
 */

/** Does what a button on the dates of an open plan asks for. Nothing where no plan is kept or no button says it. */
export async function pressWithoutServer(owner: string, planId: string, pressed: string): Promise<void> {
  const kept = await readPlan(owner, planId);
  if (!kept) return;
  const { skip, settings } = readReplanCommand(applyPatches(kept.plan, await listChanges(owner, planId)), pressed);
  for (const id of skip) dispatchPlanChange(planId, id, { skipped: true });
  if (settings) await setTimeWithoutServer(owner, planId, settings, skip);
}

/** Plans with other settings, without the milestones that are being left out. */
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
  if ("plan" in planned) await keepPlan(owner, planned.plan);
}
