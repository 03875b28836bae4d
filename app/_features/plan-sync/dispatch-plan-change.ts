import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { syncClient } from "./sync-client.ts";

/** Makes a change in a plan that is open on this page, from outside its checklist. Does nothing when the plan is not open. */
export function dispatchPlanChange(planId: string, milestoneId: string, patch: MilestonePatch): void {
  syncClient.change(planId, milestoneId, patch);
}
