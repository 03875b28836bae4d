import { applyPatches } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { readReplanCommand } from "./compute-replan.ts";
import { readPlan, storePlan } from "./device-store.ts";
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
  const settings = readReplanCommand(kept.plan, pressed);
  if (settings) await setTimeWithoutServer(owner, planId, settings);
}

/** Sets a plan's study time. */
export async function setTimeWithoutServer(owner: string, planId: string, settings: StudyTime): Promise<void> {
  const kept = await readPlan(owner, planId);
  if (!kept) return;
  const now = applyPatches(kept.plan, await listChanges(owner, planId));
  const planned = await replanLocally({ owner, sends: true }, kept.plan, now, settings);
  if ("plan" in planned) await storePlan(owner, planned.plan);
}
