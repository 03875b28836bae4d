import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { plan, studyTime } from "./fake-server.ts";

const { studyTime: _none, ...planWithout } = plan;
const oldPlan = (id: string, settings: unknown) => ({ ...planWithout, id, settings });
const oldChange = (id: string, owner: string, planId: string, setting: unknown) => ({
  id,
  owner,
  planId,
  milestoneId: "sql-basics",
  setting,
  said: { device: "tab", seen: 4, madeAt: 1_000 },
});
const oldRevision = { madeAt: "2026-11-23T10:00:00.000Z", withdrawnAt: null, timeZone: "UTC", settings: studyTime, dates: {} };
const { settings: _settings, withdrawnAt: _undoneAt, ...sameFields } = oldRevision;
const revision = { ...sameFields, undoneAt: null, studyTime };
const joined = { planId: "p", milestones: [{ id: "sql-basics", title: "SQL", undo: [{ status: "done" }] }] };

const queued = {
  kind: "change",
  id: "c",
  owner: "guest",
  planId: plan.id,
  milestoneId: "sql-basics",
  patch: { status: "done" },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: 1_000 },
};

/** The database as release 0.1 leaves it. */
async function writeVersion1(more: Record<string, string> = {}) {
  const store = await openDB("milepost", 1, {
    upgrade(created) {
      const changes = created.createObjectStore("changes", { autoIncrement: true });
      changes.createIndex("id", "id", { unique: true });
      changes.createIndex("owner", "owner");
      changes.createIndex("plan", ["owner", "planId"]);
      created.createObjectStore("plans", { keyPath: ["owner", "planId"] }).createIndex("owner", "owner");
      created.createObjectStore("facts");
    },
  });
  await store.add("changes", oldChange("c", "guest", "guest-data-analyst", { status: "done", skipped: false }));
  await store.add("changes", oldChange("a", "ada", "plan-1", { note: { text: "new", before: "" } }));
  await store.add("changes", oldChange("b", "guest", "guest-data-analyst", { step: { id: "first-query", done: true } }));
  for (const [owner, id, settings] of [
    ["guest", "guest-data-analyst", studyTime],
    ["ada", "plan-1", null],
  ] as const) {
    await store.put("plans", { owner, planId: id, plan: oldPlan(id, settings), openedAt: 7 });
  }
  const facts = {
    owner: "ada",
    "ada planning plan-1": JSON.stringify({ planId: "plan-1", settings: studyTime, madeAt: 2_000 }),
    "ada plannings plan-1": JSON.stringify([oldRevision]),
    "guest plannings guest-data-analyst": JSON.stringify([oldRevision, { ...oldRevision, withdrawnAt: oldRevision.madeAt }]),
    "ada joined p": JSON.stringify(joined),
    ...more,
  };
  for (const [key, value] of Object.entries(facts)) await store.put("facts", value, key);
  store.close();
}

/** The database of version 2, which was never in a release: with the same stores as today's. */
async function writeVersion2(facts: Record<string, string>) {
  const store = await openDB("milepost", 2, {
    upgrade(created) {
      const outbox = created.createObjectStore("outbox", { autoIncrement: true });
      outbox.createIndex("id", "id", { unique: true });
      outbox.createIndex("owner", "owner");
      outbox.createIndex("plan", ["owner", "planId"]);
      created.createObjectStore("plans", { keyPath: ["owner", "planId"] }).createIndex("owner", "owner");
      created.createObjectStore("facts");
    },
  });
  await store.add("outbox", queued);
  await store.put("plans", { owner: "guest", planId: plan.id, plan, openedAt: 7 });
  for (const [key, value] of Object.entries(facts)) await store.put("facts", value, key);
  store.close();
}

/** The program, loaded again. */
async function openBrowser() {
  vi.resetModules();
  const { openStore } = await import("#app/_features/plan-sync/open-store.ts");
  const device = await import("#app/_features/plan-sync/device-store.ts");
  const outbox = await import("#app/_features/plan-sync/outbox-store.ts");
  const revisions = await import("#app/_features/plan-sync/local-revisions.ts");
  const joins = await import("#app/_features/plan-sync/join-guest.ts");
  return { openStore, ...device, ...outbox, ...revisions, ...joins };
}

let close: (() => void) | undefined;
beforeEach(async () => {
  close?.();
  await deleteDB("milepost");
});

describe("a browser that was used with release 0.1", () => {
  test("keeps all its data: plans, changes in order, unsent schedules, revisions, facts", async () => {
    await writeVersion1({ "guest plannings guest-ml-engineer": "no JSON" });
    const browser = await openBrowser();
    const store = await browser.openStore();
    close = () => store?.close();
    expect([store?.version, [...(store?.objectStoreNames ?? [])]]).toEqual([3, ["facts", "outbox", "plans"]]);

    const origin = { clientId: "tab", baseRevision: 4, occurredAt: 1_000 };
    const common = { kind: "change", milestoneId: "sql-basics", origin };
    const guests = { ...common, owner: "guest", planId: "guest-data-analyst" };
    expect(await browser.listOutboxEntries("guest")).toEqual([
      { ...guests, id: "c", patch: { status: "done", skipped: false } },
      { ...guests, id: "b", patch: { step: { id: "first-query", done: true } } },
    ]);
    expect(await browser.listOutboxEntries("ada")).toEqual([
      { ...common, owner: "ada", planId: "plan-1", id: "a", patch: { note: { text: "new", before: "" } } },
      { kind: "schedule", id: expect.stringMatching(/^[0-9a-f-]{36}$/), owner: "ada", planId: "plan-1", studyTime, madeAt: 2_000 },
    ]);

    const guestPlan: Plan = { ...plan, id: "guest-data-analyst", studyTime };
    expect(await browser.readPlan("guest")).toEqual({ owner: "guest", planId: "guest-data-analyst", plan: guestPlan, openedAt: 7 });
    expect((await browser.readPlan("ada", "plan-1"))?.plan).toEqual({ ...plan, studyTime: null });
    expect((await browser.readPlan("guest"))?.plan).not.toHaveProperty("settings");

    expect(await browser.listLocalRevisions("ada", "plan-1")).toEqual([revision]);
    expect(await browser.listLocalRevisions("guest", "guest-data-analyst")).toEqual([
      revision,
      { ...revision, undoneAt: oldRevision.madeAt },
    ]);
    expect(await browser.readOwner()).toBe("ada");
    expect(await browser.listJoined("ada")).toEqual([joined]);
    expect(await store?.getAllKeys("facts")).not.toContain("ada planning plan-1");
  });

  test("keeps the data of version 1 when there is no room to convert it", async () => {
    await writeVersion1();
    const update = IDBCursor.prototype.update;
    const full = vi.spyOn(IDBCursor.prototype, "update").mockImplementation(function (this: IDBCursor, value) {
      if ("plan" in value) throw new DOMException("full", "QuotaExceededError");
      return update.call(this, value);
    });
    const browser = await openBrowser();
    expect(await browser.openStore()).toBeUndefined();
    full.mockRestore();
    const store = await openDB("milepost");
    close = () => store.close();
    expect(store.version).toBe(1);
    expect(await store.getAll("changes")).toMatchObject([
      { id: "c", setting: { status: "done" } },
      { id: "a", said: { seen: 4 } },
      { id: "b" },
    ]);
    expect(await store.getAll("plans")).toMatchObject([{ plan: { settings: null } }, { plan: { settings: studyTime } }]);
  });

  test("closes the database of its own open page for a page of this release", async () => {
    await writeVersion1();
    // Does what an open page of release 0.1 does.
    await openDB("milepost", 1, { blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close() });
    const browser = await openBrowser();
    expect(await browser.listOutboxEntries("guest")).toHaveLength(2);
    const store = await browser.openStore();
    close = () => store?.close();
  });
});

describe("a browser that was used with version 2 of the database", () => {
  const { undoneAt: _none, ...fields } = revision;
  const former = (withdrawnAt: string | null) => ({ ...fields, withdrawnAt });

  test("keeps all its data, and its schedule revisions can still be undone", async () => {
    const facts = {
      owner: "ada",
      "guest plannings guest-data-analyst": JSON.stringify([former(null), former(oldRevision.madeAt), former(null)]),
      "guest plannings guest-ml-engineer": "no JSON",
      "ada joined p": JSON.stringify(joined),
    };
    await writeVersion2(facts);
    const browser = await openBrowser();
    const store = await browser.openStore();
    close = () => store?.close();
    expect(store?.version).toBe(3);
    expect(await browser.listLocalRevisions("guest", "guest-data-analyst")).toEqual([
      revision,
      { ...revision, undoneAt: oldRevision.madeAt },
      revision,
    ]);
    expect(await browser.listLocalRevisions("guest", "guest-ml-engineer")).toEqual([]);
    expect(await browser.listOutboxEntries("guest")).toEqual([queued]);
    expect(await browser.readPlan("guest")).toEqual({ owner: "guest", planId: plan.id, plan, openedAt: 7 });
    expect(await browser.readOwner()).toBe("ada");
    expect(await browser.listJoined("ada")).toEqual([joined]);

    const guestPlan = { ...plan, id: "guest-data-analyst" };
    expect((await browser.undoLocalRevision({ owner: "guest", sends: false }, guestPlan))?.plan.studyTime).toEqual(studyTime);
    const undone = await browser.listLocalRevisions("guest", "guest-data-analyst");
    expect(undone.map(({ undoneAt }) => undoneAt === null)).toEqual([true, false, false]);
  });
});
