import type { UndoSteps } from "#lib/planner/sync/undo-steps.ts";
import { hasLeft, stepsKey } from "./device-store.ts";
import { openStore } from "./open-store.ts";
import type { UndoStep } from "./sync-state.ts";

/** What can be undone in a learner's plan, kept so that it can be undone without a network. Nothing here throws. */

export async function storeSteps(owner: string, planId: string, steps: UndoSteps<UndoStep>): Promise<void> {
  try {
    const store = await openStore();
    // Whoever signs out while the store opens leaves nothing behind.
    if (owner && !hasLeft(owner)) await store?.put("facts", JSON.stringify(steps), stepsKey(owner, planId));
  } catch {
    // They are lost with this page; history still has them.
  }
}

export async function readKeptSteps(owner: string, planId: string): Promise<UndoSteps<UndoStep>> {
  try {
    const text = await (await openStore())?.get("facts", stepsKey(owner, planId));
    if (text) return JSON.parse(text);
  } catch {
    // As if there were none.
  }
  return { done: [], undone: [] };
}
