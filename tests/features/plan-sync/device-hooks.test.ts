import "fake-indexeddb/auto";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type DeviceOwner, DeviceOwnerOf } from "#app/_features/plan-sync/device-owner.tsx";
import { guest, listPlansHere, readPlan, storePlan } from "#app/_features/plan-sync/device-store.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import type { OutboxEntry, QueuedChange } from "#app/_features/plan-sync/stored-records.ts";
import { syncClient } from "#app/_features/plan-sync/sync-client.ts";
import { useAwaitsDates } from "#app/_features/plan-sync/use-awaits-dates.ts";
import { type DevicePlan, useKeptPlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { useToday } from "#app/_features/plan-sync/use-today.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { runHook } from "../../support/show-page.ts";
import { plan, studyTime } from "./fake-server.ts";

const [first = "", second = ""] = milestonesOf(plan).map(({ id }) => id);
const role = plan.role.id;
const guestId = `guest-${role}`;
const until = (check: () => unknown) => vi.waitFor(check, { interval: 1, timeout: 5_000 });
/** Lets everything go on that waits for the database or a promise. */
const settle = async () => {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};
const schedule = (planId: string): OutboxEntry => ({
  kind: "schedule",
  id: crypto.randomUUID(),
  owner: "ada",
  planId,
  studyTime,
  madeAt: 1_000,
});
const change = (milestoneId: string, planId = plan.id, owner = "ada"): QueuedChange => ({
  ...{ kind: "change", id: crypto.randomUUID(), owner, planId, milestoneId, patch: { status: "done" } },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: 1_000 },
});

beforeEach(async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the dates of a plan without dates", () => {
  const of = (owner: DeviceOwner) => (node: ReactNode) => DeviceOwnerOf({ ...owner, children: node });
  const ada = { owner: "ada", sends: true };
  const look = (shown: Plan = plan, owner: DeviceOwner = ada) => runHook(useAwaitsDates, shown, of(owner));

  test("are awaited while the guest's plan has some, or those of one that joined wait to be sent", async () => {
    await storeEntries([schedule(plan.id)]);
    const joined = look();
    await until(() => expect(joined.values).toEqual(["unknown", "yes"]));
    // Until then the guest's plan says it.
    await storePlan(guest, { ...plan, id: guestId });
    joined.run({ ...plan, id: "plan-2" });
    await until(() => expect(joined.value).toBe("no"));
    await storePlan(guest, { ...plan, id: guestId, studyTime });
    joined.run({ ...plan, id: "plan-3" });
    await until(() => expect(joined.value).toBe("yes"));
    joined.run({ ...plan, id: "plan-3", role: { ...plan.role, id: "astronaut" } });
    await until(() => expect(joined.value).toBe("no"));
    joined.close();
  });

  test("are not awaited for what waits in another plan or of another learner, nor for a plan that has dates or is a copy", async () => {
    await storeEntries([schedule("plan-2"), change(first)]);
    const other = look();
    await until(() => expect(other.values).toEqual(["unknown", "no"]));
    other.close();
    await storeEntries([schedule(plan.id)]);
    const looks = [look({ ...plan, studyTime }), look(plan, { ...ada, isCopy: true }), look(plan, { owner: "bob", sends: true })];
    await settle();
    expect(looks.map(({ values }) => values)).toEqual([["no"], ["no"], ["unknown", "no"]]);
    for (const page of looks) page.close();
    const nobodys = runHook(useAwaitsDates, plan);
    await until(() => expect(nobodys.value).toBe("no"));
    nobodys.close();
  });

  test("are awaited for ten seconds, and not by a page that was closed", async () => {
    await storeEntries([schedule(plan.id)]);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const page = look();
    await settle();
    expect(page.value).toBe("yes");
    vi.advanceTimersByTime(9_999);
    await settle();
    expect(page.value).toBe("yes");
    vi.advanceTimersByTime(1);
    await settle();
    expect(page.value).toBe("no");
    const closed = [look(), look()];
    closed[0]?.close();
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    closed[1]?.close();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    page.close();
  });
});

describe("a plan that is opened from this device", () => {
  type Wanted = Parameters<typeof useKeptPlan>[0];
  const details = { [first]: { summary: "Rows and columns." } };
  const open = (wanted: Wanted) => runHook(useKeptPlan, wanted);
  const answer = (offer: object) => vi.stubGlobal("fetch", async () => Response.json(offer));
  const opened = (page: ReturnType<typeof open>) => page.value?.[0] as DevicePlan;
  const statusOf = ({ now }: DevicePlan, id: string) => milestonesOf(now).find((item) => item.id === id)?.status;

  test("is the wanted one, else the one that was opened last, with all changes of this device", async () => {
    const store = await openStore();
    for (const [id, openedAt] of [
      [plan.id, 2],
      ["plan-2", 1],
    ] as const) {
      await store?.put("plans", { owner: "ada", planId: id, plan: { ...plan, id }, openedAt });
    }
    await storeEntries([change(first), change(second, plan.id, guest)]);
    const page = open({ owner: "ada" });
    expect(page.values).toEqual([]);
    await until(() => expect(opened(page)).toMatchObject({ plan: { id: plan.id }, details: {}, revisions: [] }));
    expect(page.values[0]?.[0]).toBe("opening");
    expect([first, second].map((id) => statusOf(opened(page), id))).toEqual(["done", "not_started"]);
    expect(opened(page).widest).toBeUndefined();
    // The client has the changes, so that the plan is never shown without them.
    expect(syncClient.listLoaded("ada", plan.id)).toMatchObject([{ milestoneId: first }]);
    page.run({ owner: "ada", planId: "plan-2" });
    await until(() => expect(opened(page).plan.id).toBe("plan-2"));
    page.run({ owner: "ada", planId: "plan-3" });
    await until(() => expect(page.value?.[0]).toBe("none"));
    page.run({ owner: "bob", planId: plan.id });
    await settle();
    expect(page.value?.[0]).toBe("none");
    page.run({ owner: undefined, planId: plan.id });
    await settle();
    expect(page.value?.[0]).toBe("none");
    page.close();
  });

  test("has the texts of its role and all milestones that the role offers, where they can be read", async () => {
    await storePlan("ada", plan);
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (path: string) => {
      asked.push(path);
      return Response.json({ plan, widest: { ...plan, byArea: true }, details });
    });
    const page = open({ owner: "ada", planId: plan.id, roleId: "astronaut" });
    await until(() => expect(opened(page)).toMatchObject({ plan: { id: plan.id }, widest: { byArea: true }, details }));
    expect(asked).toEqual([`/try/${role}/plan.json`]);
    page.close();
  });

  test("is made for a guest who has none yet, and for nobody else", async () => {
    answer({ plan: { ...plan, id: guestId, createdAt: "1970-01-01T00:00:00.000Z" }, widest: plan, details });
    const learners = open({ owner: "ada", roleId: role });
    await until(() => expect(learners.value?.[0]).toBe("none"));
    learners.close();
    const page = open({ owner: guest, roleId: role });
    await until(() =>
      expect(opened(page)).toMatchObject({ plan: { id: guestId }, now: { id: guestId }, details, widest: { id: plan.id } }),
    );
    const { createdAt } = opened(page).plan;
    expect(Math.abs(Date.now() - Date.parse(createdAt))).toBeLessThan(10_000);
    expect((await listPlansHere(guest)).map(({ plan: stored }) => stored)).toEqual([opened(page).plan]);
    page.close();

    // Later it is opened, also without a network, and keeps its day.
    vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
    const stored = { ...plan, id: guestId, createdAt: "2026-11-20T10:00:00.000Z" };
    await storePlan(guest, stored);
    await storePlan(guest, { ...plan, id: "guest-ml-engineer" });
    const later = open({ owner: guest, roleId: role });
    await until(() => expect(opened(later)).toMatchObject({ plan: stored, details: {} }));
    later.run({ owner: guest, roleId: "astronaut" });
    await until(() => expect(later.value?.[0]).toBe("none"));
    later.close();
  });

  test("is stored and shown anew after its dates were computed, with the texts that it has", async () => {
    await storePlan("ada", plan);
    answer({ plan, widest: plan, details });
    const page = open({ owner: "ada", planId: plan.id });
    await until(() => expect(opened(page)).toMatchObject({ plan: { studyTime: null } }));
    await page.value?.[1]({ ...plan, studyTime });
    await until(() => expect(opened(page)).toMatchObject({ plan: { studyTime }, now: { studyTime }, details, widest: { id: plan.id } }));
    expect((await readPlan("ada", plan.id))?.plan.studyTime).toEqual(studyTime);
    page.close();
  });

  test("stays closed when there was nothing to open, and nothing is stored for nobody", async () => {
    const page = open({ owner: "ada", planId: plan.id });
    await until(() => expect(page.value?.[0]).toBe("none"));
    await page.value?.[1](plan);
    await settle();
    expect(page.value?.[0]).toBe("none");
    page.run({ owner: undefined });
    await settle();
    await page.value?.[1]({ ...plan, id: "plan-2" });
    expect(await (await openStore())?.getAllKeys("plans")).toEqual([["ada", plan.id]]);
    page.close();
  });

  test("is the one that was wanted last, whichever is read first", async () => {
    await storePlan("ada", plan);
    await storePlan("ada", { ...plan, id: "plan-2", role: { ...plan.role, id: "ml-engineer" } });
    const answers = new Map<string, () => void>();
    vi.stubGlobal(
      "fetch",
      (path: string) => new Promise((_resolve, reject) => answers.set(path, () => reject(new TypeError("no network")))),
    );
    const page = open({ owner: "ada", planId: "plan-2" });
    await until(() => expect(answers.has("/try/ml-engineer/plan.json")).toBe(true));
    page.run({ owner: "ada", planId: plan.id });
    await until(() => expect(answers.has(`/try/${role}/plan.json`)).toBe(true));
    answers.get(`/try/${role}/plan.json`)?.();
    await until(() => expect(opened(page)).toMatchObject({ plan: { id: plan.id } }));
    answers.get("/try/ml-engineer/plan.json")?.();
    await settle();
    expect(opened(page)).toMatchObject({ plan: { id: plan.id } });
    page.close();
  });
});

test("a page shows the day of its plan's zone, and follows when that or the day changes", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: new Date("2026-11-23T22:30:00Z") });
  const page = runHook<string, string>(useToday, "Europe/Berlin");
  await settle();
  expect(page.value).toBe("2026-11-23");
  vi.advanceTimersByTime(1_800_000);
  await settle();
  expect(page.value).toBe("2026-11-24");
  page.run("America/New_York");
  await settle();
  expect(page.value).toBe("2026-11-23");
  vi.advanceTimersByTime(6 * 3_600_000);
  await settle();
  expect(page.value).toBe("2026-11-24");
  page.close();
  await settle();
  expect(vi.getTimerCount()).toBe(0);
});
