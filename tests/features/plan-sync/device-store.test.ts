import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { applyPatches, type MilestonePatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

const first = "sql-basics";
const plan: Plan = { ...freshPlan(getRole("data-analyst"), catalog(), "plan-1"), createdAt: "2026-11-23T10:00:00.000Z", revision: 4 };
const done = (id: string, owner = "ada", planId = "plan-1") => ({
  kind: "change" as const,
  id,
  owner,
  planId,
  milestoneId: first,
  patch: { status: "done" as const },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: 1_000 },
});

/** Simulates a browser that was just opened: the program is loaded again, the database is unchanged. */
async function openBrowser() {
  vi.resetModules();
  const store = await import("#app/_features/plan-sync/device-store.ts");
  const steps = await import("#app/_features/plan-sync/kept-steps.ts");
  const joining = await import("#app/_features/plan-sync/join-guest.ts");
  const revisions = await import("#app/_features/plan-sync/local-revisions.ts");
  const outbox = await import("#app/_features/plan-sync/outbox-store.ts");
  const { SyncClient } = await import("#app/_features/plan-sync/sync-client.ts");
  return { ...store, ...steps, ...joining, ...revisions, ...outbox, SyncClient };
}

async function empty() {
  const { openStore } = await import("#app/_features/plan-sync/open-store.ts");
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
  store?.close();
}

beforeEach(empty);

describe("the device store", () => {
  test("returns changes in order after a restart, to their owner and plan only", async () => {
    const before = await openBrowser();
    for (const id of ["c", "a", "b"]) expect(await before.storeEntries([done(id)])).toBe(true);
    await before.storeEntries([done("x", "bob"), done("y", "ada", "plan-2")]);
    const after = await openBrowser();
    expect((await after.listChanges("ada", "plan-1")).map((change) => change.id)).toEqual(["c", "a", "b"]);
    expect((await after.listChanges("ada")).map((change) => change.id)).toEqual(["c", "a", "b", "y"]);
    expect(await after.listChanges("bob")).toHaveLength(1);
  });

  test("deletes an acknowledged change together with storing it in the plan", async () => {
    const device = await openBrowser();
    await device.storePlan("ada", plan);
    await device.storeEntries([done("a"), done("b")]);
    const held = applyPatches(plan, [done("a")]);
    await device.storeAcked("ada", "plan-1", ["a"], [done("a")]);
    expect((await device.listChanges("ada")).map((change) => change.id)).toEqual(["b"]);
    expect((await device.readPlan("ada"))?.plan).toEqual(held);
  });

  test("opens the last opened plan of two", async () => {
    const device = await openBrowser();
    await device.storePlan("ada", plan);
    await device.storePlan("ada", { ...plan, id: "plan-2" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await device.markOpened("ada", "plan-1");
    expect((await device.readPlan("ada"))?.planId).toBe("plan-1");
    expect((await device.readPlan("ada", "plan-2"))?.planId).toBe("plan-2");
  });

  test("keeps the new version of a plan that is opened and stored at the same time", async () => {
    const device = await openBrowser();
    await device.storePlan("ada", plan);
    const newer: Plan = { ...plan, revision: 5 };
    await Promise.all([device.markOpened("ada", "plan-1"), device.storePlan("ada", newer)]);
    expect((await device.readPlan("ada"))?.plan.revision).toBe(5);
  });

  test("is empty after signing out, and ignores later writes of the page", async () => {
    const device = await openBrowser();
    await device.enterDevice("ada");
    await device.storePlan("ada", plan);
    await device.storeEntries([done("a"), done("x", "bob")]);
    const mine = { done: [{ id: "a", milestoneId: first, patch: {}, undo: {} }], undone: [] };
    for (const owner of ["abe", "ada", "bob"]) await device.storeSteps(owner, "plan-1", mine);
    await device.leaveDevice("ada");
    expect(await device.readKeptSteps("ada", "plan-1")).toEqual({ done: [], undone: [] });
    for (const owner of ["abe", "bob"]) expect(await device.readKeptSteps(owner, "plan-1")).toEqual(mine);
    await device.storePlan("ada", plan);
    expect(await device.storeEntries([done("b")])).toBe(false);
    expect(await device.readOwner()).toBeUndefined();
    expect(await device.readPlan("ada")).toBeUndefined();
    expect(await device.listChanges("ada")).toEqual([]);
    expect(await device.listChanges("bob")).toHaveLength(1);
  });

  test("keeps a learner's plans for as long as they are signed in, and removes them when nobody is", async () => {
    const device = await openBrowser();
    await device.enterDevice("ada");
    await device.storePlan("ada", plan);
    await device.enterDevice("ada");
    expect(await device.readOwner()).toBe("ada");
    expect((await device.readPlan("ada"))?.planId).toBe("plan-1");
    await device.enterDevice(undefined);
    expect(await device.readOwner()).toBeUndefined();
    expect(await device.readPlan("ada")).toBeUndefined();
  });

  test("removes the plans of the previous learner when another signs in, and keeps their unsent changes", async () => {
    const device = await openBrowser();
    await device.enterDevice("ada");
    await device.storePlan("ada", plan);
    await device.storeEntries([done("a")]);
    await device.storeSteps("ada", "plan-1", { done: [{ id: "a", milestoneId: first, patch: {}, undo: {} }], undone: [] });
    await device.enterDevice("bob");
    expect(await device.readOwner()).toBe("bob");
    expect(await device.readKeptSteps("ada", "plan-1")).toEqual({ done: [], undone: [] });
    expect(await device.readPlan("ada")).toBeUndefined();
    expect(await device.listChanges("ada")).toHaveLength(1);
  });
});

describe("a guest's plans", () => {
  test("share their progress in order; skipping counts in one plan only", async () => {
    const device = await openBrowser();
    const [here, there] = ["guest-data-analyst", "guest-data-scientist"];
    const say = (id: string, planId: string, patch: MilestonePatch) => ({ ...done(id, device.guest, planId), patch });
    await device.storeEntries([say("a", here, { status: "in_progress" }), say("b", there, { status: "done", skipped: false })]);
    await device.storeEntries([say("c", there, { skipped: true }), say("d", here, { skipped: true })]);
    const read = async (planId: string) => (await device.listChanges(device.guest, planId)).map(({ id, patch }) => [id, patch]);
    expect(await read(here)).toEqual([
      ["a", { status: "in_progress" }],
      ["b", { status: "done" }],
      ["d", { skipped: true }],
    ]);
    expect((await read(there)).map(([id]) => id)).toEqual(["a", "b", "c"]);
    expect(await device.listChanges("ada", here)).toEqual([]);
  });
});

describe("schedule revisions made on a device", () => {
  const settings = { startsOn: "2026-11-23", minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
  const fuller = { ...settings, minutesPerWeekday: [120, 0, 0, 0, 0, 0, 0] };

  test("can each be undone by a guest, except the first", async () => {
    const device = await openBrowser();
    const guests = { owner: device.guest, sends: false };
    const first = await take(device.replanLocally(guests, plan, plan, settings));
    expect(await device.undoLocalRevision(guests, first)).toBeUndefined();
    const second = await take(device.replanLocally(guests, first, first, fuller));
    // The same again is nothing to go back from.
    expect(await take(device.replanLocally(guests, second, second, fuller))).toEqual(second);
    expect(await device.undoLocalRevision(guests, second)).toEqual({ plan: first, skipped: [] });
    expect(await device.undoLocalRevision(guests, first)).toBeUndefined();
    expect((await device.listLocalRevisions(device.guest, plan.id)).map(({ undoneAt }) => undoneAt === null)).toEqual([true, false]);
  });

  test("are made for a smaller scope alone, and give back what was skipped for them", async () => {
    const device = await openBrowser();
    const guests = { owner: device.guest, sends: false };
    const first = await take(device.replanLocally(guests, plan, plan, settings));
    const [last = ""] = milestonesOf(first)
      .map(({ id }) => id)
      .slice(-1);
    const smaller = applyPatches(first, [{ milestoneId: last, patch: { skipped: true } }]);
    const second = await take(device.replanLocally(guests, first, smaller, settings, [last]));
    expect(await device.undoLocalRevision(guests, second)).toEqual({ plan: first, skipped: [last] });
  });

  test("stay when the server has a change of their plan, but not their schedule", async () => {
    const device = await openBrowser();
    await take(device.replanLocally({ owner: "ada", sends: true }, plan, plan, settings));
    await device.storeEntries([done("a")]);
    await device.storeAcked("ada", "plan-1", ["a"], [done("a")]);
    expect(await device.listLocalRevisions("ada", plan.id)).toHaveLength(1);
  });

  test("of a learner are sent unless they were undone; when all are undone, nothing is sent", async () => {
    const device = await openBrowser();
    const ada = { owner: "ada", sends: true };
    const told: Plan = { ...plan, studyTime: settings };
    const sent: unknown[] = [];
    vi.stubGlobal("fetch", async (_path: string, { body }: RequestInit) => {
      sent.push(JSON.parse(String(body)).studyTime);
      return Response.json({ result: "applied" });
    });
    const second = await take(device.replanLocally(ada, told, told, fuller));
    expect(await device.undoLocalRevision(ada, second)).toMatchObject({ plan: { studyTime: settings } });
    await new device.SyncClient().start("ada");
    expect(sent).toEqual([]);
    const anew = await take(device.replanLocally(ada, told, told, fuller));
    const third = await take(device.replanLocally(ada, anew, anew, { ...fuller, targetDate: "2030-01-01" }));
    await device.undoLocalRevision(ada, third);
    await new device.SyncClient().start("ada");
    expect(sent).toEqual([fuller]);
    expect(await device.listLocalRevisions("ada", plan.id)).toEqual([]);
    vi.unstubAllGlobals();
  });

  async function take(planned: Promise<{ plan: Plan } | { problem: { code: string } }>): Promise<Plan> {
    const result = await planned;
    if ("problem" in result) throw new Error(result.problem.code);
    return result.plan;
  }
});

describe("a guest's plan joining an account", () => {
  const account: Plan = { ...plan, id: "account-plan" };
  const settings = { startsOn: "2026-11-23", minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };

  async function planAsGuest() {
    const device = await openBrowser();
    await device.storePlan(device.guest, { ...plan, id: "guest-data-analyst", studyTime: settings });
    await device.storeEntries([done("a", device.guest, "guest-data-analyst"), done("b", device.guest, "guest-data-analyst")]);
    return device;
  }

  test("moves everything once, reports the differences, and finds nothing the second time", async () => {
    const device = await planAsGuest();
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (path: string) => {
      asked.push(path);
      return Response.json({ plan: account });
    });
    expect(await Promise.all([device.joinGuest("ada"), device.joinGuest("ada")])).toContain(true);
    expect(await device.joinGuest("ada")).toBe(false);
    expect(asked.length).toBeLessThanOrEqual(2);
    const moved = await device.listChanges("ada", "account-plan");
    expect(moved.map(({ id, origin }) => [id, origin.baseRevision])).toEqual([
      ["a", 4],
      ["b", 4],
    ]);
    expect((await device.listOutboxEntries("ada")).at(-1)).toMatchObject({ kind: "schedule", planId: "account-plan", studyTime: settings });
    expect(await device.readPlan(device.guest)).toBeUndefined();
    expect(await device.listChanges(device.guest)).toEqual([]);
    const title = milestonesOf(plan).find((item) => item.id === first)?.title;
    expect(await device.listJoined("ada")).toEqual([
      {
        planId: "account-plan",
        role: "Data Analyst",
        changes: 2,
        isNew: true,
        done: 1,
        begun: 0,
        planned: true,
        known: 0,
        notes: 0,
        milestones: [{ id: first, title, undo: [{ status: "not_started", skipped: false }] }],
        revision: account.revision ?? 0,
        joinedAt: expect.any(Number),
      },
    ]);
    await device.dismissJoined("ada", "account-plan");
    expect(await device.listJoined("ada")).toEqual([]);
    vi.unstubAllGlobals();
  });

  test("is undone by changes as of right after it, which are older than all that was made since", async () => {
    const device = await planAsGuest();
    vi.stubGlobal("fetch", async () => Response.json({ plan: account }));
    await device.joinGuest("ada");
    vi.unstubAllGlobals();
    const [joined] = await device.listJoined("ada");
    if (!joined) throw new Error("nothing joined");
    // The account had nothing, so that there is nothing to go back to.
    expect([joined, { ...joined, isNew: false }, { ...joined, isNew: false, milestones: [] }].map(device.canTakeBack)).toEqual([
      false,
      true,
      false,
    ]);
    const [made, ...others] = device.changesToUndo(joined, "ada");
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      ...{ kind: "change", owner: "ada", planId: "account-plan", milestoneId: first },
      patch: { status: "not_started", skipped: false },
      origin: { baseRevision: 4, occurredAt: (joined.joinedAt ?? 0) + 1 },
    });
  });

  test("tells of a status of the account that is newer than the guest's that it stays", async () => {
    const device = await planAsGuest();
    const statusAt = new Date(done("a").origin.occurredAt + 1).toISOString();
    const areas = plan.areas.map((area) => ({
      ...area,
      items: area.items.map((item) => (item.id === first ? { ...item, status: "known" as const, statusAt } : item)),
    }));
    vi.stubGlobal("fetch", async () => Response.json({ plan: { ...account, areas } }));
    await device.joinGuest("ada");
    vi.unstubAllGlobals();
    expect(await device.listJoined("ada")).toMatchObject([{ changes: 2, isNew: false, done: 0, known: 1, milestones: [] }]);
  });

  test("without a change or a study time joins for a milestone that the guest added or chose, and only then", async () => {
    const device = await openBrowser();
    const asked: string[][] = [];
    vi.stubGlobal("fetch", async (_path: string, { body }: RequestInit) => {
      asked.push(JSON.parse(String(body)).held);
      return Response.json({ plan: account });
    });
    const untouched: Plan = { ...plan, id: "guest-data-analyst" };
    await device.storePlan(device.guest, untouched);
    expect(await device.joinGuest("ada")).toBe(false);
    expect(asked).toEqual([]);
    const areas = plan.areas.map((area) => ({
      ...area,
      items: area.items.map((item) => (item.id === first ? { ...item, importance: "extra" as const } : item)),
    }));
    await device.storePlan(device.guest, { ...untouched, areas });
    expect(await device.joinGuest("ada")).toBe(true);
    expect(asked[0]).toContain(first);
    vi.unstubAllGlobals();
  });

  test("takes along what it counts with instead of the catalog's middle, but for own milestones, whose minutes they have themselves", async () => {
    const device = await planAsGuest();
    const second = milestonesOf(plan).find(({ id }) => id !== first)?.id;
    const estimated = { minutes: 95, ownEstimate: true };
    const areas = plan.areas.map((area) => ({
      ...area,
      items: area.items.map((item) => ({
        ...item,
        ...(item.id === first ? estimated : item.id === second ? { ...estimated, own: true } : {}),
      })),
    }));
    await device.storePlan(device.guest, { ...plan, id: "guest-data-analyst", areas });
    const asked: unknown[] = [];
    vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
      asked.push([path, JSON.parse(String(body))]);
      return Response.json({ plan: account });
    });
    await device.joinGuest("ada");
    vi.unstubAllGlobals();
    const held = milestonesOf(plan).map(({ id }) => id);
    expect(asked).toEqual([["/plans/join", { role: "data-analyst", held, estimates: [{ id: first, minutes: 95 }] }]]);
  });

  test("with only a study time joins nothing and gives no notice, when the account has its own", async () => {
    const device = await openBrowser();
    await device.storePlan(device.guest, { ...plan, id: "guest-data-analyst", studyTime: settings });
    vi.stubGlobal("fetch", async () => Response.json({ plan: { ...account, studyTime: settings } }));
    await device.joinGuest("ada");
    expect(await device.readPlan(device.guest)).toBeUndefined();
    expect(await device.listJoined("ada")).toEqual([]);
    vi.unstubAllGlobals();
  });

  test("stays the guest's when the server does not answer", async () => {
    const device = await planAsGuest();
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("no network");
    });
    expect(await device.joinGuest("ada")).toBe(false);
    expect(await device.listChanges(device.guest)).toHaveLength(2);
    vi.unstubAllGlobals();
  });
});
