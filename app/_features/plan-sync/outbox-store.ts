import { applyPatches } from "#lib/planner/plan/plan.ts";
import { guest, hasLeft } from "./device-store.ts";
import { openStore } from "./open-store.ts";
import { persistStorage } from "./persist-storage.ts";
import { type OutboxEntry, type QueuedChange, revisionsKeyOf } from "./stored-records.ts";

/**
 * The stored part of the outbox: entries of all owners in the browser's database, in the order in which they were made. Nothing here
 * throws: where the browser cannot store data, the result says so and the page continues in memory.
 */

/** Appends entries in their order, all or none. A schedule replaces an unsent one of the same plan. @returns whether they are stored. */
export async function storeEntries(entries: readonly OutboxEntry[]): Promise<boolean> {
  try {
    const store = await openStore();
    if (!store || entries.some(({ owner }) => owner === "" || hasLeft(owner))) return false;
    const tx = store.transaction("outbox", "readwrite");
    const append = async () => {
      for (const entry of entries) {
        if (entry.kind === "schedule") await deleteSchedules(tx.store.index("plan"), entry.owner, entry.planId);
        await tx.store.add(entry);
      }
    };
    const appended = append().catch((error) => {
      tx.abort();
      throw error;
    });
    await Promise.all([appended, tx.done]);
    if (entries.some(({ owner }) => owner === guest)) void persistStorage();
    return true;
  } catch {
    return false;
  }
}

/** Lists all of an owner's entries, oldest first. */
export async function listOutboxEntries(owner: string): Promise<OutboxEntry[]> {
  try {
    return (await (await openStore())?.getAllFromIndex("outbox", "owner", owner)) ?? [];
  } catch {
    return [];
  }
}

/** Lists the owner's unacknowledged changes that were not refused, oldest first: of all plans, or those that count in one plan. */
export async function listChanges(owner: string, planId?: string): Promise<QueuedChange[]> {
  return selectChanges(await listOutboxEntries(owner), owner, planId);
}

/**
 * Selects the changes that count for an owner, or in one of the owner's plans. A guest's progress counts in each of their plans, as in an
 * account; skipping a milestone and minutes of a day count in one plan only.
 */
export function selectChanges(entries: readonly OutboxEntry[], owner: string, planId?: string): QueuedChange[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "change" || entry.owner !== owner || entry.isRefused) return [];
    if (planId === undefined || entry.planId === planId) return [entry];
    if (owner !== guest) return [];
    const { skipped: _skipped, studied: _studied, ...patch } = entry.patch;
    return Object.keys(patch).length > 0 ? [{ ...entry, patch }] : [];
  });
}

/**
 * Deletes entries that the server acknowledged, and applies the applied changes among them to the stored plan: both or neither. When a
 * plan's schedule is acknowledged, the server has its local schedule revisions, so they are deleted too.
 */
export async function storeAcked(owner: string, planId: string, ids: readonly string[], applied: readonly QueuedChange[]): Promise<void> {
  try {
    const store = await openStore();
    if (!store) return;
    const tx = store.transaction(["outbox", "plans", "facts"], "readwrite");
    const outbox = tx.objectStore("outbox");
    const stored = hasLeft(owner) ? undefined : await tx.objectStore("plans").get([owner, planId]);
    if (stored && applied.length > 0) await tx.objectStore("plans").put({ ...stored, plan: applyPatches(stored.plan, applied) });
    let wasScheduled = false;
    for (const id of ids) {
      const cursor = await outbox.index("id").openCursor(id);
      wasScheduled ||= cursor?.value.kind === "schedule";
      await cursor?.delete();
    }
    if (wasScheduled) await tx.objectStore("facts").delete(revisionsKeyOf(owner, planId));
    await tx.done;
  } catch {
    // Without room for the plan, at least the entries are deleted, so that they are not sent for ever.
    await deleteEntries(ids);
  }
}

async function deleteEntries(ids: readonly string[]): Promise<void> {
  try {
    const tx = (await openStore())?.transaction("outbox", "readwrite");
    for (const id of ids) await (await tx?.store.index("id").openCursor(id))?.delete();
    await tx?.done;
  } catch {
    // They are sent again, and the server applies each change once.
  }
}

/** Keeps a change that the server refused, so that its text is not lost. */
export async function storeRefused(id: string): Promise<void> {
  try {
    const tx = (await openStore())?.transaction("outbox", "readwrite");
    const cursor = await tx?.store.index("id").openCursor(id);
    if (cursor?.value.kind === "change") await cursor.update({ ...cursor.value, isRefused: true });
    await tx?.done;
  } catch {
    // After the next start of the page it is sent and refused once more.
  }
}

/** Deletes the unsent schedule of a plan and the revisions that led to it, because it was undone. */
export async function deleteSchedule(owner: string, planId: string): Promise<void> {
  try {
    const tx = (await openStore())?.transaction(["outbox", "facts"], "readwrite");
    if (!tx) return;
    await deleteSchedules(tx.objectStore("outbox").index("plan"), owner, planId);
    await tx.objectStore("facts").delete(revisionsKeyOf(owner, planId));
    await tx.done;
  } catch {
    // It is sent, and can be undone with a network.
  }
}

type PlanCursor = { value: OutboxEntry; delete(): Promise<void>; continue(): Promise<PlanCursor | null> };

async function deleteSchedules(
  ofPlan: { openCursor(key: [string, string]): Promise<unknown> },
  owner: string,
  planId: string,
): Promise<void> {
  let cursor = (await ofPlan.openCursor([owner, planId])) as PlanCursor | null;
  for (; cursor; cursor = await cursor.continue()) if (cursor.value.kind === "schedule") await cursor.delete();
}
