import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guest, readPlan } from "#app/_features/plan-sync/device-store.ts";
import { listLocalRevisions } from "#app/_features/plan-sync/local-revisions.ts";
import { makeGuestPlan } from "#app/_features/plan-sync/make-guest-plan.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { listOutboxEntries, storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import { GET } from "#app/(public)/try/[role]/plan.json/route.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { milestonesOfSkill, startRoleOf } from "#lib/catalog/start-roles.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { firstStartValues, type StartValues } from "#lib/planner/start/start-values.ts";

const role = startRoleOf(getRole("data-analyst"), catalog());
const planId = "guest-data-analyst";
const values: StartValues = { ...firstStartValues, hours: 6 };
const hoursOf = (id: string) => catalog().milestones.get(id)?.hours ?? { low: 0, high: 0 };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T10:00:00Z") });
  vi.stubGlobal("fetch", async (path: string) => {
    const [, name = ""] = /^\/try\/(.+)\/plan\.json$/.exec(path) ?? [];
    return GET(new Request(`https://milepost.example${path}`), { params: Promise.resolve({ role: name }) });
  });
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const look = async () => (await readPlan(guest, planId))?.plan;
const find = async (id: string) => milestonesOf((await look()) ?? { areas: [] }).find((item) => item.id === id);
const known = async () => (await listOutboxEntries(guest)).flatMap((entry) => (entry.kind === "change" ? [entry.milestoneId] : []));

test("a new guest's plan has dates from today on, in the hours that were said", async () => {
  expect(await makeGuestPlan(role, values, true)).toBe("made");
  const plan = await look();
  expect(plan).toMatchObject({
    createdAt: "2026-11-23T10:00:00.000Z",
    studyTime: { startsOn: "2026-11-23", minutesPerWeekday: [0, 0, 0, 0, 0, 180, 180], daysOff: [], timeZone: "Pacific/Chatham" },
  });
  expect(milestonesOf(plan ?? { areas: [] })[0]?.plannedStart).toBe("2026-11-28");
  expect(await listOutboxEntries(guest)).toEqual([]);
  expect(await listLocalRevisions(guest, planId)).toHaveLength(1);
});

test("what is known takes no time, and what one is not sure of takes its lowest estimate", async () => {
  const [unsure = "", placed = ""] = ["tableau-dashboard", "desc-stats"];
  expect(await makeGuestPlan(role, { ...values, known: ["sql"], placed: { knows: [placed], unsure: [unsure] } }, true)).toBe("made");
  expect((await known()).toSorted()).toEqual([...milestonesOfSkill.sql, placed].toSorted());
  for (const entry of await listOutboxEntries(guest)) expect(entry).toMatchObject({ planId, patch: { status: "known" } });
  for (const id of await known()) expect(await find(id)).toMatchObject({ plannedStart: null });
  expect(await find(unsure)).toMatchObject({ minutes: hoursOf(unsure).low * 60, ownEstimate: true, plannedStart: expect.any(String) });
  expect(await find("excel-analysis")).toMatchObject({ ownEstimate: false });
});

test("a plan that was begun keeps what was done in it, its days off and its times of day, and gets the new hours", async () => {
  await makeGuestPlan(role, values, true);
  const before = await readPlan(guest, planId);
  const startTimes = [null, null, null, null, null, "09:00", "10:00"];
  const daysOff = [{ from: "2026-12-05", to: "2026-12-06" }];
  const store = await openStore();
  if (!before?.plan.studyTime) throw new Error("no plan");
  const studyTime = { ...before.plan.studyTime, startTimes, daysOff };
  await store?.put("plans", { ...before, plan: { ...before.plan, studyTime } });
  const origin = { clientId: "tab", baseRevision: 0, occurredAt: Date.now() };
  await storeEntries([{ kind: "change", id: "done", owner: guest, planId, milestoneId: "sql-basics", patch: { status: "done" }, origin }]);
  vi.setSystemTime(new Date("2026-11-24T10:00:00Z"));
  expect(await makeGuestPlan(role, { ...values, hours: 10, known: ["sql"] }, true)).toBe("made");
  const plan = await look();
  expect(plan?.createdAt).toBe("2026-11-23T10:00:00.000Z");
  expect(plan?.studyTime).toMatchObject({ startsOn: "2026-11-24", minutesPerWeekday: [0, 0, 0, 0, 0, 300, 300], startTimes, daysOff });
  expect(await known()).toEqual(["sql-basics", "sql-joins-aggregation"]);
});

test("a visitor who chose no hours keeps those of the plan that was begun, and finds it opened", async () => {
  await makeGuestPlan(role, values, true);
  const before = await readPlan(guest, planId);
  const revisions = await listLocalRevisions(guest, planId);
  vi.setSystemTime(new Date("2026-12-24T10:00:00Z"));
  expect(await makeGuestPlan(role, { ...values, hours: 10 }, false)).toBe("made");
  expect(await look()).toEqual(before?.plan);
  expect((await readPlan(guest))?.openedAt).toBe(Date.now());
  expect(await listLocalRevisions(guest, planId)).toEqual(revisions);

  // With something new in it the dates follow, in the plan's own hours.
  expect(await makeGuestPlan(role, { ...values, hours: 10, known: ["sql"] }, false)).toBe("made");
  expect((await look())?.studyTime).toEqual(before?.plan.studyTime);
  expect(await known()).toEqual(milestonesOfSkill.sql);
  expect(await find("sql-basics")).toMatchObject({ plannedStart: null });
});

test("a second plan keeps the first one", async () => {
  await makeGuestPlan(role, values, true);
  vi.setSystemTime(new Date("2026-11-24T10:00:00Z"));
  expect(await makeGuestPlan(startRoleOf(getRole("ml-engineer"), catalog()), values, true)).toBe("made");
  expect((await look())?.role.id).toBe("data-analyst");
  expect((await readPlan(guest))?.plan.role.id).toBe("ml-engineer");
  // Whichever was planned last is the one to open.
  vi.setSystemTime(new Date("2026-11-25T10:00:00Z"));
  await makeGuestPlan(role, { ...values, hours: 8 }, true);
  expect((await readPlan(guest))?.plan.role.id).toBe("data-analyst");
});

test("without weekdays, a role or room there is no plan, and the visitor is told why", async () => {
  const noDays = { ...values, weekdays: values.weekdays.map(() => false) };
  expect(await makeGuestPlan(role, noDays, true)).toEqual({ problem: { field: "minutesPerWeekday", code: "noStudyTime" } });
  expect(await makeGuestPlan({ ...role, id: "astronaut" }, values, true)).toBe("unread");
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(await makeGuestPlan(role, { ...values, known: ["sql"] }, true)).toBe("not-stored");
  expect(await look()).toBeUndefined();
});
