import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findCurrentTab } from "#app/_features/plan-sync/current-tab.ts";
import { guest, storePlan } from "#app/_features/plan-sync/device-store.ts";
import { listenToBrowser } from "#app/_features/plan-sync/listen-to-browser.ts";
import { replanLocally } from "#app/_features/plan-sync/local-revisions.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { listChanges, listOutboxEntries, storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import { readRole } from "#app/_features/plan-sync/read-role.ts";
import { rescheduleLocally } from "#app/_features/plan-sync/reschedule-locally.ts";
import { listSettledHere } from "#app/_features/plan-sync/settled-here.ts";
import type { QueuedChange } from "#app/_features/plan-sync/stored-records.ts";
import { lookAgain } from "#app/_features/plan-sync/use-kept-plan.ts";
import { applyPatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { plan, studyTime } from "./fake-server.ts";

const [first = "", second = "", third = ""] = milestonesOf(plan).map(({ id }) => id);
const guests = { owner: guest, sends: false };
const change = (id: string, milestoneId: string, patch: QueuedChange["patch"], planId = plan.id, owner: string = guest): QueuedChange => ({
  ...{ kind: "change", id, owner, planId, milestoneId, patch },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: Date.now() },
});
const find = (of: Plan, id: string) => milestonesOf(of).find((item) => item.id === id);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T10:00:00Z") });
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a plan of this device", () => {
  test("has every change of its owner, and a history of those made in it", async () => {
    await storeEntries([change("a", first, { status: "done" }), change("b", second, { status: "known" }, "guest-other")]);
    await storeEntries([change("c", third, { status: "done" }, plan.id, "ada")]);
    const { plan: given, now, events } = await lookAgain(guest, plan);
    expect(given).toBe(plan);
    expect([first, second, third].map((id) => find(now, id)?.status)).toEqual(["done", "known", "not_started"]);
    expect(find(now, first)?.statusAt).toBe("2026-11-23T10:00:00.000Z");
    expect(events.map(({ changeId }) => changeId)).toEqual(["a"]);
  });

  test("tells what its owner did or knows in any of their plans", async () => {
    await storePlan(guest, plan);
    await storePlan(guest, { ...applyPatch(plan, second, { status: "known" }), id: "guest-other" });
    await storePlan("ada", { ...applyPatch(plan, third, { status: "done" }), id: "plan-2" });
    await storeEntries([change("a", first, { status: "done" })]);
    expect(await listSettledHere(guest)).toEqual(new Set([first, second]));
  });
});

describe("a button on the schedule of a plan of this device", () => {
  /** Presses it. @returns what it says, and the plan that it made */
  async function press(planned: Plan, revisions: number, command: string, planner = guests) {
    const replanned: Plan[] = [];
    const device = { plan: planned, revisions: Array(revisions).fill(undefined) };
    const says = await rescheduleLocally(planner, device, command, async (made) => void replanned.push(made));
    return { says, plan: replanned[0], count: replanned.length };
  }
  const take = async (planned: ReturnType<typeof replanLocally>) => {
    const made = await planned;
    if ("problem" in made) throw new Error(made.problem.code);
    return made.plan;
  };

  test("plans from today, with what was done on this device", async () => {
    const planned = await take(replanLocally(guests, plan, plan, studyTime));
    await storeEntries([change("a", first, { status: "done" })]);
    vi.setSystemTime(new Date("2026-12-24T10:00:00Z"));
    const pressed = await press(planned, 1, "replan");
    expect(pressed).toMatchObject({ says: undefined, count: 1 });
    expect(find(pressed.plan ?? plan, first)?.plannedStart).toBeNull();
    expect((find(pressed.plan ?? plan, second)?.plannedStart ?? "") >= "2026-12-24").toBe(true);
  });

  test("undoes the newest revision, and brings back what was left out together with it, as a part of that", async () => {
    const planned = await take(replanLocally(guests, plan, plan, studyTime));
    const slower = { ...studyTime, minutesPerWeekday: [30, 0, 0, 0, 0, 0, 0] };
    const smaller = await take(replanLocally(guests, planned, applyPatch(planned, third, { skipped: true }), slower, [third]));
    const pressed = await press(smaller, 2, "undo 2");
    expect(pressed).toMatchObject({ says: undefined, count: 1, plan: { studyTime } });
    expect(await listChanges(guest, plan.id)).toMatchObject([
      { ...{ owner: guest, milestoneId: third, patch: { skipped: false }, withSchedule: true }, origin: { baseRevision: 4 } },
    ]);
  });

  test("of another page, or on a plan that cannot be replanned, does nothing or says why", async () => {
    const planned = await take(replanLocally(guests, plan, plan, studyTime));
    for (const command of ["undo 2", "undo", "sell", ""]) expect(await press(planned, 1, command)).toEqual({ says: undefined, count: 0 });
    // The first revision cannot be undone.
    expect(await press(planned, 1, "undo 1")).toEqual({ says: undefined, count: 0 });
    const never = { ...planned, studyTime: { ...studyTime, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] } };
    expect(await press(never, 1, "replan")).toMatchObject({ says: expect.any(String), count: 0 });
    expect(await listOutboxEntries(guest)).toEqual([]);
  });
});

test("what a role offers is read from the server; without an answer that has it there is none", async () => {
  const asked: string[] = [];
  const offer = { plan, widest: plan, details: {} };
  const answers = [Response.json(offer), Response.json(offer, { status: 404 }), new Response("<html>")];
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    const answer = answers.shift();
    if (!answer) throw new TypeError("no network");
    return answer;
  });
  expect(await readRole("data-analyst")).toEqual(offer);
  for (let times = 0; times < 3; times += 1) expect(await readRole("data-analyst")).toBeUndefined();
  expect(new Set(asked)).toEqual(new Set(["/try/data-analyst/plan.json"]));
});

test.each([
  ["/try/data-analyst", "plan"],
  ["/try/data-analyst/today", "today"],
  ["/try/data-analyst/map", "map"],
  ["/plans/0f8fad5b-d9cb-469f-a165-70867728950e", "plan"],
  ["/plans/0f8fad5b-d9cb-469f-a165-70867728950e/progress", "progress"],
  ["/plans/0f8fad5b-d9cb-469f-a165-70867728950e/history", "plan"],
  ["/today", "today"],
  ["/", undefined],
  ["/roles/map", undefined],
  ["/plans", undefined],
  ["/plans/new", undefined],
  ["/plans/cafe", undefined],
])("%s belongs to the tab %s", (path, tab) => {
  expect(findCurrentTab(path)).toBe(tab);
});

test("a page sends when the network returns, and warns before it is closed only while something would be lost", () => {
  const page = new EventTarget();
  vi.stubGlobal("window", page);
  let [publish, resumed, isUnstored] = [() => {}, 0, false];
  listenToBrowser({
    resume: () => {
      resumed += 1;
    },
    subscribe: (listener) => {
      publish = listener;
      return () => {};
    },
    hasUnstored: () => isUnstored,
  });
  const close = () => {
    const event = new Event("beforeunload", { cancelable: true });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };
  page.dispatchEvent(new Event("online"));
  expect(resumed).toBe(1);
  const seen = [false, true, true, false].map((value) => {
    isUnstored = value;
    publish();
    return close();
  });
  expect(seen).toEqual([false, true, true, false]);
});
