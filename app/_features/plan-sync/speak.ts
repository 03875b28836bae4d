import type { Setting } from "#lib/planner/plan/plan.ts";

/** Makes a change in a plan that is open on this page. */
export type Speak = (milestoneId: string, setting: Setting) => void;

const speakers = new Map<string, Speak>();

/** An open plan takes changes from parts of its page that stand outside its list. @returns how to stop. */
export function takeChanges(planId: string, speak: Speak): () => void {
  speakers.set(planId, speak);
  return () => {
    if (speakers.get(planId) === speak) speakers.delete(planId);
  };
}

export function speak(planId: string, milestoneId: string, setting: Setting): void {
  speakers.get(planId)?.(milestoneId, setting);
}
