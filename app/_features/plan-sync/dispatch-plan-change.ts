import type { MilestonePatch } from "#lib/planner/plan/plan.ts";

/** Makes a change in a plan that is open on this page. */
export type Speak = (milestoneId: string, patch: MilestonePatch) => void;

const speakers = new Map<string, Speak>();

/** An open plan takes changes from parts of its page that stand outside its list. @returns how to stop. */
export function onPlanChange(planId: string, speak: Speak): () => void {
  speakers.set(planId, speak);
  return () => {
    if (speakers.get(planId) === speak) speakers.delete(planId);
  };
}

export function dispatchPlanChange(planId: string, milestoneId: string, patch: MilestonePatch): void {
  speakers.get(planId)?.(milestoneId, patch);
}
