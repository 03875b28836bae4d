import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { guest, readPlan, storePlan } from "#app/_features/plan-sync/device-store.ts";
import { joinGuest } from "#app/_features/plan-sync/join-guest.ts";
import { replanLocally, undoLocalRevision } from "#app/_features/plan-sync/local-revisions.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { listOutboxEntries } from "#app/_features/plan-sync/outbox-store.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";

const makePlan = (roleId: "data-analyst" | "ml-engineer"): Plan => ({
  ...freshPlan(getRole(roleId), catalog(), `guest-${roleId}`),
  createdAt: "2026-11-23T10:00:00.000Z",
});
const berlin = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "Europe/Berlin",
};
const tokyo = { ...berlin, timeZone: "Asia/Tokyo" };
const guests = { owner: guest, sends: false };

/** Gives a guest's plan a study time, and stores it. */
async function setTime(plan: Plan, studyTime: typeof berlin): Promise<Plan> {
  const result = await replanLocally(guests, plan, plan, studyTime);
  if ("problem" in result) throw new Error(result.problem.code);
  await storePlan(guest, result.plan);
  return result.plan;
}

beforeEach(async () => {
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

describe("the time zones of a guest's plan", () => {
  test("are kept when another one is set, and when that is undone", async () => {
    const first = await setTime(makePlan("data-analyst"), berlin);
    expect(first.earlierZones).toBeUndefined();
    const second = await setTime(first, tokyo);
    expect(second.earlierZones).toMatchObject([{ timeZone: "Europe/Berlin" }]);
    await vi.waitUntil(() => new Date().toISOString() > (second.earlierZones?.[0]?.until ?? ""));
    const undone = (await undoLocalRevision(guests, second))?.plan;
    expect(undone?.studyTime).toEqual(berlin);
    expect(undone?.earlierZones).toMatchObject([{ timeZone: "Europe/Berlin" }, { timeZone: "Asia/Tokyo" }]);
  });

  test("go along to the plan for another role", async () => {
    const moved = await setTime(await setTime(makePlan("data-analyst"), berlin), tokyo);
    expect((await setTime(makePlan("ml-engineer"), tokyo)).earlierZones).toEqual(moved.earlierZones);
  });

  test("go along to an account", async () => {
    const moved = await setTime(await setTime(makePlan("data-analyst"), berlin), tokyo);
    vi.stubGlobal("fetch", async () => Response.json({ plan: { ...makePlan("data-analyst"), id: "account-plan" } }));
    await joinGuest("ada");
    vi.unstubAllGlobals();
    expect(await readPlan(guest)).toBeUndefined();
    const { earlierZones } = moved;
    expect((await listOutboxEntries("ada")).at(-1)).toMatchObject({ kind: "schedule", studyTime: tokyo, earlierZones });
  });
});
