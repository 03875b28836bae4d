import { sendChanges } from "./change-queue.ts";
import { dropChanges, listChanges } from "./device-store.ts";

/** Plans that are open on this page, with how many of their changes are not sent. They send by themselves. */
const open = new Map<string, number>();
let unsentElsewhere = 0;

export function noteUnsent(planId: string, unsent: number): void {
  open.set(planId, unsent);
}

export function noteClosed(planId: string): void {
  unsentElsewhere += open.get(planId) ?? 0;
  open.delete(planId);
}

/** How many changes are only on this device, as far as this page knows. */
export function countUnsent(): number {
  return [...open.values()].reduce((sum, unsent) => sum + unsent, unsentElsewhere);
}

let sending = false;

/**
 * Sends what was made in plans that are not open on this page. What does not get through waits for the next time.
 * @returns whether the server took any.
 */
export async function sendOtherPlans(owner: string): Promise<boolean> {
  if (sending) return false;
  sending = true;
  let took = false;
  try {
    const waiting = await listChanges(owner);
    for (const planId of new Set(waiting.map((change) => change.planId))) {
      if (!open.has(planId)) took = (await sendAll(owner, planId)) || took;
    }
    unsentElsewhere = (await listChanges(owner)).filter((change) => !open.has(change.planId)).length;
  } finally {
    sending = false;
  }
  return took;
}

async function sendAll(owner: string, planId: string): Promise<boolean> {
  let took = false;
  for (let changes = await listChanges(owner, planId); changes.length > 0; changes = await listChanges(owner, planId)) {
    const result = await sendChanges(planId, changes);
    if (result.kind === "unreachable" || result.kind === "signed-out") return took;
    const settled = result.kind === "saved" ? changes.slice(0, result.results.length) : changes.slice(0, 1);
    await dropChanges(settled.map((change) => change.id));
    took = true;
  }
  return took;
}
