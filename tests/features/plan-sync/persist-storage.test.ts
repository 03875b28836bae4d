import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OutboxEntry } from "#app/_features/plan-sync/stored-records.ts";

const change = (owner: string): OutboxEntry => ({
  kind: "change",
  id: crypto.randomUUID(),
  owner,
  planId: "plan",
  milestoneId: "sql-basics",
  patch: { status: "done" },
  origin: { clientId: "tab", baseRevision: 0, occurredAt: 1_000 },
});

/** A page that was opened just now, in a browser that keeps or does not keep data for good. */
async function openPage(isPersisted: boolean) {
  vi.resetModules();
  const persist = vi.fn(async () => true);
  vi.stubGlobal("navigator", { storage: { persist, persisted: async () => isPersisted } });
  return { persist, ...(await import("#app/_features/plan-sync/outbox-store.ts")) };
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

test("after a guest's first change the browser is asked once to keep it, and never for a learner", async () => {
  const { persist, storeEntries } = await openPage(false);
  expect(await storeEntries([change("ada")])).toBe(true);
  await settle();
  expect(persist).not.toHaveBeenCalled();
  expect(await storeEntries([change("guest")])).toBe(true);
  expect(await storeEntries([change("guest")])).toBe(true);
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  await settle();
  expect(persist).toHaveBeenCalledTimes(1);
});

test("a browser that keeps it already, or cannot, is not asked and changes nothing", async () => {
  const kept = await openPage(true);
  expect(await kept.storeEntries([change("guest")])).toBe(true);
  await settle();
  expect(kept.persist).not.toHaveBeenCalled();
  const { storeEntries } = await openPage(false);
  vi.stubGlobal("navigator", {});
  expect(await storeEntries([change("guest")])).toBe(true);
});

/** Lets everything that waits for a promise go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
