import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { Outbox } from "#app/_features/plan-sync/outbox.ts";
import { listOutboxEntries } from "#app/_features/plan-sync/outbox-store.ts";
import type { OutboxEntry } from "#app/_features/plan-sync/stored-records.ts";
import { studyTime } from "./fake-server.ts";

const made = (id: string): OutboxEntry => ({
  kind: "change",
  id,
  owner: "ada",
  planId: "plan-1",
  milestoneId: "sql-basics",
  patch: { status: "done" },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: 1_000 },
});
const scheduled = (id: string): OutboxEntry => ({ kind: "schedule", id, owner: "ada", planId: "plan-1", studyTime, madeAt: 1_000 });
const idsOf = (entries: readonly OutboxEntry[]) => entries.map(({ id }) => id);
const storedIds = async () => idsOf(await listOutboxEntries("ada"));

/** While it is on, the browser has no room for an entry more. */
function fillStorage() {
  return vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
}

beforeEach(async () => {
  await (await openStore())?.clear("outbox");
});

describe("the outbox of a device that may be full", () => {
  test("stores entries that found no room together with the next entry, in order", async () => {
    const outbox = new Outbox();
    const full = fillStorage();
    await outbox.enqueue(made("a"));
    await outbox.enqueue(made("b"));
    expect(outbox.isFull).toBe(true);
    expect(outbox.entries.map((entry) => outbox.isStored(entry))).toEqual([false, false]);
    full.mockRestore();
    await outbox.enqueue(made("c"));
    expect(outbox.isFull).toBe(false);
    expect(outbox.entries.map((entry) => outbox.isStored(entry))).toEqual([true, true, true]);
    expect(await storedIds()).toEqual(["a", "b", "c"]);
  });

  test("keeps an unsent schedule when there is no room for its replacement", async () => {
    const outbox = new Outbox();
    await outbox.enqueue(scheduled("old"));
    const full = fillStorage();
    await outbox.enqueue(scheduled("new"));
    full.mockRestore();
    expect(await storedIds()).toEqual(["old"]);
    expect(idsOf(outbox.entries)).toEqual(["new"]);
    await outbox.enqueue(made("a"));
    expect(await storedIds()).toEqual(["new", "a"]);
  });

  test("has stored an entry before the next reader opens the database", async () => {
    const outbox = new Outbox();
    for (const id of ["a", "b", "c"]) {
      void outbox.enqueue(made(id));
      expect((await storedIds()).at(-1)).toBe(id);
      await outbox.enqueue(made(`${id}-later`));
    }
  });

  test("stores simultaneous entries once each, in order", async () => {
    const outbox = new Outbox();
    await Promise.all(["c", "a", "b"].map((id) => outbox.enqueue(made(id))));
    expect(await storedIds()).toEqual(["c", "a", "b"]);
  });

  test("stores one that is made while the second of two is stored", async () => {
    const outbox = new Outbox();
    const [one] = [outbox.enqueue(made("a")), outbox.enqueue(made("b"))];
    await one;
    await outbox.enqueue(made("c"));
    expect(outbox.isFull).toBe(false);
    expect(await storedIds()).toEqual(["a", "b", "c"]);
  });

  test("does not store entries that the server has acknowledged meanwhile", async () => {
    const outbox = new Outbox();
    const full = fillStorage();
    await outbox.enqueue(made("a"));
    full.mockRestore();
    await outbox.ack("ada", "plan-1", outbox.entries, []);
    await outbox.enqueue(made("b"));
    expect(await storedIds()).toEqual(["b"]);
  });
});

describe("an outbox that is loaded", () => {
  test("does not restore entries that were acknowledged while it was read", async () => {
    const outbox = new Outbox();
    await outbox.enqueue(made("a"));
    const loading = outbox.load("ada");
    await outbox.ack("ada", "plan-1", outbox.entries, []);
    await loading;
    expect(outbox.entries).toEqual([]);
  });

  test("has the stored entries first, and then those that this page made meanwhile", async () => {
    await new Outbox().enqueue(made("earlier"));
    const outbox = new Outbox();
    const loading = outbox.load("ada");
    void outbox.enqueue(made("now"));
    expect(idsOf(await loading)).toEqual(["earlier"]);
    expect(idsOf(outbox.entries)).toEqual(["earlier", "now"]);
  });

  test("moves a guest's entries to the learner after the guest's plan joined the account", async () => {
    const outbox = new Outbox();
    await outbox.enqueue({ ...made("a"), owner: "guest" });
    const store = await openStore();
    const [key = 0] = (await store?.getAllKeys("outbox")) ?? [];
    await store?.put("outbox", made("a"), key);
    expect(idsOf(await outbox.load("ada"))).toEqual(["a"]);
    expect(outbox.entries.map(({ owner }) => owner)).toEqual(["ada"]);
  });
});
