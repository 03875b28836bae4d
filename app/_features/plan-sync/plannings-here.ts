import type { Plan } from "#lib/planner/plan/plan.ts";
import { applyPlanning, type Planning, readPlanning, withdrawPlanning } from "#lib/planner/schedule/schedule-revisions.ts";
import type { PlanSettings } from "#lib/planner/schedule/timetable.ts";
import { forgetPlanning, keepPlanning, planningsKeyOf } from "./kept-planning.ts";
import { openStore } from "./open-store.ts";
import { replanHere } from "./replan-here.ts";

/**
 * How the time of a plan was set on this device, so that it can be gone back to: all plannings of a guest, and of a learner
 * those since the one that the server told.
 */

/** Whose plan it is, and whether the server is told. */
export type Planner = { owner: string; sends: boolean };

/** Oldest first. */
export async function listPlanningsHere(owner: string, planId: string): Promise<Planning[]> {
  try {
    const text = await (await openStore())?.get("facts", planningsKeyOf(owner, planId));
    return text ? JSON.parse(text) : [];
  } catch {
    return [];
  }
}

async function keepPlannings(owner: string, planId: string, plannings: readonly Planning[]): Promise<void> {
  try {
    await (await openStore())?.put("facts", JSON.stringify(plannings), planningsKeyOf(owner, planId));
  } catch {
    // The dates stand; they cannot be gone back from.
  }
}

/**
 * Gives a plan its dates from today on. When neither settings nor dates would change, nothing is kept.
 * @param now the plan with every change in it. @returns `base` with its dates, to be kept; or the sentence that says why there are none.
 */
export async function planHere(
  { owner, sends }: Planner,
  base: Plan,
  now: Plan,
  settings: PlanSettings,
): Promise<{ plan: Plan } | { problem: string }> {
  const moment = new Date();
  const planned = replanHere(base, now, settings, moment);
  if ("problem" in planned || !planned.changed) return planned;
  const before = await listPlanningsHere(owner, base.id);
  const first = before.length === 0 ? readPlanning(base, base.createdAt) : undefined;
  const made = readPlanning(planned.plan, moment.toISOString());
  await keepPlannings(owner, base.id, [...before, ...(first ? [first] : []), ...(made ? [made] : [])]);
  if (sends) await keepPlanning(owner, base.id, settings, moment.getTime());
  return planned;
}

/** Takes the newest planning back. @returns the plan with the dates from before, to be kept; undefined where there are none. */
export async function withdrawHere({ owner, sends }: Planner, base: Plan): Promise<Plan | undefined> {
  const withdrawn = withdrawPlanning(await listPlanningsHere(owner, base.id), new Date().toISOString());
  if (!withdrawn) return undefined;
  const { plannings, standing } = withdrawn;
  await keepPlannings(owner, base.id, plannings);
  // What was there before anything was planned here: the server knows it.
  if (sends && standing.madeAt === base.createdAt) await forgetPlanning(owner, base.id);
  else if (sends) await keepPlanning(owner, base.id, standing.settings, Date.parse(standing.madeAt));
  return applyPlanning(base, standing);
}
