import type { Plan } from "#lib/planner/plan/plan.ts";
import { completePlan } from "./complete-plan.ts";
import { openStore } from "./open-store.ts";
import type { StoredPlan } from "./stored-records.ts";
import { notifyTabs, onTabNotice } from "./tab-channel.ts";

/**
 * The plans and facts that this browser stores, by owner: a learner, or the guest. Pages show them to their owner only. Nothing here
 * throws: where the browser cannot store data, the result says so and the page continues in memory.
 */

/** The owner of plans made in this browser without an account. */
export const guest = "guest";

/** Owners who signed out of this browser: nothing is written for them any more. */
const left = new Set<string>();
onTabNotice((notice) => {
  if (notice.kind === "left") left.add(notice.owner);
});

/** Whether an owner has signed out of this browser since this page was opened. */
export function hasLeft(owner: string): boolean {
  return left.has(owner);
}

/** All facts that are stored under an owner's name. */
export function factsOf(owner: string): IDBKeyRange {
  return IDBKeyRange.bound(`${owner} `, `${owner} \uffff`);
}

/** Stores a plan as the server sent it, or as a guest planned it. */
export async function storePlan(owner: string, plan: Plan): Promise<void> {
  try {
    const store = await openStore();
    if (!store || left.has(owner)) return;
    const tx = store.transaction("plans", "readwrite");
    const before = await tx.store.get([owner, plan.id]);
    await tx.store.put({ owner, planId: plan.id, plan, openedAt: before?.openedAt ?? Date.now() });
    await tx.done;
  } catch {
    // Without room for it, the plan opens only with a network.
  }
}

/** Reads a plan from this device; without an id, the one that its owner opened last. */
export async function readPlan(owner: string, planId?: string): Promise<StoredPlan | undefined> {
  if (planId === undefined) return (await listPlansHere(owner))[0];
  try {
    const kept = await (await openStore())?.get("plans", [owner, planId]);
    return kept && { ...kept, plan: completePlan(kept.plan) };
  } catch {
    return undefined;
  }
}

/** Lists the owner's plans on this device, the last opened one first. */
export async function listPlansHere(owner: string): Promise<StoredPlan[]> {
  try {
    const all = (await (await openStore())?.getAllFromIndex("plans", "owner", owner)) ?? [];
    return all.map((kept) => ({ ...kept, plan: completePlan(kept.plan) })).sort((one, other) => other.openedAt - one.openedAt);
  } catch {
    return [];
  }
}

/** Makes a plan the owner's current one on this device. */
export async function markOpened(owner: string, planId: string): Promise<void> {
  try {
    // In one transaction, because the page stores a newer copy of the plan at the same moment.
    const tx = (await openStore())?.transaction("plans", "readwrite");
    const kept = await tx?.store.get([owner, planId]);
    if (kept && !left.has(owner)) await tx?.store.put({ ...kept, openedAt: Date.now() });
    await tx?.done;
  } catch {
    // Without a network, the plan that was opened before stays the current one.
  }
}

/** Returns the learner who is signed in on this browser, as far as its pages know; undefined when nobody is, or nothing can be stored. */
export async function readOwner(): Promise<string | undefined> {
  try {
    return await (await openStore())?.get("facts", "owner");
  } catch {
    return undefined;
  }
}

/**
 * Stores who is signed in, or that nobody is. Removes the plans of the learner who was signed in before; their unsent entries stay until
 * they return, and nobody else sees them.
 */
export async function enterDevice(owner: string | undefined): Promise<void> {
  if (owner) left.delete(owner);
  try {
    const store = await openStore();
    const before = await store?.get("facts", "owner");
    if (!store || before === owner) return;
    const tx = store.transaction(["facts", "plans"], "readwrite");
    if (owner) await tx.objectStore("facts").put(owner, "owner");
    else await tx.objectStore("facts").delete("owner");
    for (const kept of before ? await tx.objectStore("plans").index("owner").getAllKeys(before) : []) {
      await tx.objectStore("plans").delete(kept);
    }
    if (before) await tx.objectStore("facts").delete(IDBKeyRange.bound(stepsKey(before, ""), stepsKey(before, "\uffff")));
    await tx.done;
  } catch {
    // Nothing is stored, so nobody else can find it.
  }
}

/** The key of what can be undone in a learner's plan. */
export function stepsKey(owner: string, planId: string): string {
  return `${owner} undo-steps ${planId}`;
}

/** Removes everything that is stored for an owner who signed out. */
export async function leaveDevice(owner: string): Promise<void> {
  left.add(owner);
  notifyTabs({ kind: "left", owner });
  try {
    const store = await openStore();
    if (!store) return;
    const tx = store.transaction(["facts", "plans", "outbox"], "readwrite");
    const plans = tx.objectStore("plans");
    const outbox = tx.objectStore("outbox");
    for (const key of await plans.index("owner").getAllKeys(owner)) await plans.delete(key);
    for (const key of await outbox.index("owner").getAllKeys(owner)) await outbox.delete(key);
    const facts = tx.objectStore("facts");
    await facts.delete(factsOf(owner));
    if ((await facts.get("owner")) === owner) await facts.delete("owner");
    await tx.done;
  } catch {
    // If this page cannot open the store, the next page cannot open it either.
  }
}
