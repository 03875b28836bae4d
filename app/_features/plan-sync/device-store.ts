import type { Plan } from "#lib/planner/plan/plan.ts";
import { type KeptChange, type KeptPlan, openStore } from "./open-store.ts";

/**
 * What is kept on this device, by owner: a learner, or the guest. Nobody else of the same browser is shown it. Nothing here
 * throws: where the browser cannot keep things, the answer says so and the page goes on in memory.
 */

/** Who plans in this browser without an account. */
export const guest = "guest";

/** Owners who left this browser: what a page still wants to write for them is not written. */
const gone = new Set<string>();

/** All facts that are kept under an owner's name. */
export function factsOf(owner: string): IDBKeyRange {
  return IDBKeyRange.bound(`${owner} `, `${owner} \uffff`);
}

type Notice = { kind: "saved"; planId: string; ids: string[] } | { kind: "left"; owner: string };

// Among the tabs of a browser; the server has none.
const channel = typeof window === "undefined" || typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("milepost");
channel?.addEventListener("message", ({ data }: MessageEvent<Notice>) => {
  if (data.kind === "left") gone.add(data.owner);
});

/** Hears what other tabs were told by the server. @returns how to stop. */
export function hearSaved(planId: string, onSaved: (ids: ReadonlySet<string>) => void): () => void {
  const hear = ({ data }: MessageEvent<Notice>) => {
    if (data.kind === "saved" && data.planId === planId) onSaved(new Set(data.ids));
  };
  channel?.addEventListener("message", hear);
  return () => channel?.removeEventListener("message", hear);
}

const hearers = new Set<(planId: string) => void>();

/** Hears that changes of a plan were kept by another part of this page. @returns how to stop. */
export function hearKept(planId: string, onKept: () => void): () => void {
  const hear = (kept: string) => {
    if (kept === planId) onKept();
  };
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

export function tellKept(planId: string): void {
  for (const hear of hearers) hear(planId);
}

/** Keeps changes, in their order. @returns whether they are safe on this device. */
export async function keepChanges(changes: readonly KeptChange[]): Promise<boolean> {
  try {
    const store = await openStore();
    if (!store || changes.some(({ owner }) => owner === "" || gone.has(owner))) return false;
    const tx = store.transaction("changes", "readwrite");
    const added = changes.map((change) => tx.store.add(change));
    await Promise.all([...added, tx.done]);
    return true;
  } catch {
    return false;
  }
}

/** What is kept of all of an owner's changes, or of those that count in one plan; oldest first. */
export async function listChanges(owner: string, planId?: string): Promise<KeptChange[]> {
  try {
    const store = await openStore();
    if (!store) return [];
    if (planId === undefined) return await store.getAllFromIndex("changes", "owner", owner);
    if (owner === guest) return (await store.getAllFromIndex("changes", "owner", guest)).flatMap((change) => lookFrom(planId, change));
    return await store.getAllFromIndex("changes", "plan", [owner, planId]);
  } catch {
    return [];
  }
}

/** What a guest learns counts in each of their plans, as it does in an account; what is left out is left out of one. */
function lookFrom(planId: string, change: KeptChange): KeptChange[] {
  if (change.planId === planId) return [change];
  const { skipped: _elsewhere, ...patch } = change.patch;
  return Object.keys(patch).length > 0 ? [{ ...change, patch }] : [];
}

/** Keeps a plan as the server knows it, and lets go of the changes that it holds by now: both or neither. */
export async function keepPlan(owner: string, plan: Plan, saved: readonly string[] = []): Promise<void> {
  try {
    const store = await openStore();
    if (!store || gone.has(owner)) return;
    const tx = store.transaction(["plans", "changes"], "readwrite");
    const plans = tx.objectStore("plans");
    const byId = tx.objectStore("changes").index("id");
    const before = await plans.get([owner, plan.id]);
    await plans.put({ owner, planId: plan.id, plan, openedAt: before?.openedAt ?? Date.now() });
    await removeAll(byId, saved);
    await tx.done;
  } catch {
    // Without room for the plan, the changes at least are let go of, so that they are not sent for ever.
    await dropChanges(saved);
  }
  if (saved.length) channel?.postMessage({ kind: "saved", planId: plan.id, ids: [...saved] } satisfies Notice);
}

/** Lets go of changes whose plan is not open here. */
export async function dropChanges(ids: readonly string[]): Promise<void> {
  try {
    const store = await openStore();
    if (!store || ids.length === 0) return;
    const tx = store.transaction("changes", "readwrite");
    await removeAll(tx.store.index("id"), ids);
    await tx.done;
  } catch {
    // They are sent again, which does nothing.
  }
}

type ById = { openCursor(id: string): Promise<{ delete?(): Promise<void> } | null> };

async function removeAll(byId: ById, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map(async (id) => (await byId.openCursor(id))?.delete?.()));
}

/** A plan kept on this device; without an id, the owner's that was opened last. */
export async function readPlan(owner: string, planId?: string): Promise<KeptPlan | undefined> {
  if (planId === undefined) return (await listPlansHere(owner))[0];
  try {
    return await (await openStore())?.get("plans", [owner, planId]);
  } catch {
    return undefined;
  }
}

/** The owner's plans on this device, the one opened last first. */
export async function listPlansHere(owner: string): Promise<KeptPlan[]> {
  try {
    const all = (await (await openStore())?.getAllFromIndex("plans", "owner", owner)) ?? [];
    return all.toSorted((one, other) => other.openedAt - one.openedAt);
  } catch {
    return [];
  }
}

/** Makes a plan the owner's current one on this device. */
export async function markOpened(owner: string, planId: string): Promise<void> {
  try {
    // In one go: the page keeps its newer copy of the plan at the same moment.
    const tx = (await openStore())?.transaction("plans", "readwrite");
    const kept = await tx?.store.get([owner, planId]);
    if (kept && !gone.has(owner)) await tx?.store.put({ ...kept, openedAt: Date.now() });
    await tx?.done;
  } catch {
    // The one opened before stays the current one, without a network only.
  }
}

/** Who is signed in on this browser, as far as was told; undefined when nobody is or nothing can be kept. */
export async function readOwner(): Promise<string | undefined> {
  try {
    return await (await openStore())?.get("facts", "owner");
  } catch {
    return undefined;
  }
}

/**
 * Notes who is signed in, or that nobody is. Copies of plans of whoever was before are removed; what they have not sent yet
 * waits for them, and nobody else is shown it.
 */
export async function enterDevice(owner: string | undefined): Promise<void> {
  if (owner) gone.delete(owner);
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
    await tx.done;
  } catch {
    // Nothing is kept, so nobody else can find it.
  }
}

/** Removes everything that is kept for an owner: they signed out. */
export async function leaveDevice(owner: string): Promise<void> {
  gone.add(owner);
  channel?.postMessage({ kind: "left", owner } satisfies Notice);
  try {
    const store = await openStore();
    if (!store) return;
    const tx = store.transaction(["facts", "plans", "changes"], "readwrite");
    const plans = tx.objectStore("plans");
    const changes = tx.objectStore("changes");
    for (const key of await plans.index("owner").getAllKeys(owner)) await plans.delete(key);
    for (const key of await changes.index("owner").getAllKeys(owner)) await changes.delete(key);
    const facts = tx.objectStore("facts");
    await facts.delete(factsOf(owner));
    if ((await facts.get("owner")) === owner) await facts.delete("owner");
    await tx.done;
  } catch {
    // What cannot be opened here cannot be opened by the next one either.
  }
}
