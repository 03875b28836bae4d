import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { syncClient } from "./sync-client.ts";

/** Makes a change in a plan that is open on this page, from a part of the page outside its list. Nothing when it is not open. */
export function dispatchPlanChange(planId: string, milestoneId: string, patch: MilestonePatch): void {
  syncClient.change(planId, milestoneId, patch);
}
