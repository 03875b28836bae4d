import { applySettings } from "#lib/planner/plan/plan.ts";
import type { PlanSettings } from "#lib/planner/schedule/timetable.ts";
import { keepPlan, listChanges, readPlan } from "./device-store.ts";
import { planHere } from "./plannings-here.ts";
import { plansAnew } from "./replan-here.ts";
import { speak } from "./speak.ts";

/**
 * For pages of the server that are open while nothing reaches it: what sets a plan's time is done on this device, which shows
 * the new dates when the plan is opened from it, and sends them later.
 */

/** Does what a button on the dates of an open plan asks for. Nothing where no plan is kept or no button says it. */
export async function pressWithoutServer(owner: string, planId: string, pressed: string): Promise<void> {
  const kept = await readPlan(owner, planId);
  if (!kept) return;
  const { skip, settings } = plansAnew(applySettings(kept.plan, await listChanges(owner, planId)), pressed);
  for (const id of skip) speak(planId, id, { skipped: true });
  if (settings) await setTimeWithoutServer(owner, planId, settings, skip);
}

/** Plans with other settings, without the milestones that are being left out. */
export async function setTimeWithoutServer(
  owner: string,
  planId: string,
  settings: PlanSettings,
  skip: readonly string[] = [],
): Promise<void> {
  const kept = await readPlan(owner, planId);
  if (!kept) return;
  const left = skip.map((milestoneId) => ({ milestoneId, setting: { skipped: true } }));
  const now = applySettings(kept.plan, [...(await listChanges(owner, planId)), ...left]);
  const planned = await planHere({ owner, sends: true }, kept.plan, now, settings);
  if ("plan" in planned) await keepPlan(owner, planned.plan);
}
