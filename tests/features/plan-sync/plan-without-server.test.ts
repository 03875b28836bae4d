import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { readPlan, storePlan } from "#app/_features/plan-sync/device-store.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { listOutboxEntries, storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import { pressWithoutServer, setTimeWithoutServer } from "#app/_features/plan-sync/plan-without-server.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { formatZoneChange } from "#lib/planner/schedule/zone-change.ts";
import { plan, studyTime } from "./fake-server.ts";

beforeEach(async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

const look = async () => (await readPlan("ada", plan.id))?.plan;

test("a study time set without a network gives the stored plan its dates, and waits to be sent", async () => {
  await storePlan("ada", plan);
  const [first = "", second = ""] = milestonesOf(plan).map(({ id }) => id);
  const origin = { clientId: "tab", baseRevision: 4, occurredAt: 1_000 };
  await storeEntries([{ kind: "change", id: "a", owner: "ada", planId: plan.id, milestoneId: first, patch: { status: "done" }, origin }]);
  await setTimeWithoutServer("ada", plan.id, studyTime);
  const planned = milestonesOf((await look()) ?? plan);
  expect((await look())?.studyTime).toEqual(studyTime);
  // The dates follow from what was ticked on this device; the tick itself is the server's to take.
  expect(planned.find(({ id }) => id === first)).toMatchObject({ status: "not_started", plannedStart: null });
  expect(planned.find(({ id }) => id === second)?.plannedStart).toEqual(expect.any(String));
  expect((await listOutboxEntries("ada")).at(-1)).toMatchObject({ kind: "schedule", planId: plan.id, studyTime });
});

test("a study time that allows no dates changes nothing, nor does one of a plan that is not on this device", async () => {
  await storePlan("ada", plan);
  await setTimeWithoutServer("ada", plan.id, { ...studyTime, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] });
  await setTimeWithoutServer("ada", "elsewhere", studyTime);
  await setTimeWithoutServer("bob", plan.id, studyTime);
  expect(await look()).toEqual(plan);
  expect([...(await listOutboxEntries("ada")), ...(await listOutboxEntries("bob"))]).toEqual([]);
});

test("a button on the schedule does without a network what it says, and an unknown one nothing", async () => {
  await storePlan("ada", { ...plan, studyTime });
  await pressWithoutServer("ada", plan.id, "undo 3");
  await pressWithoutServer("ada", "elsewhere", "replan");
  expect((await look())?.studyTime).toEqual(studyTime);
  expect(await listOutboxEntries("ada")).toEqual([]);
  await pressWithoutServer("ada", plan.id, formatZoneChange("Asia/Tokyo"));
  expect((await look())?.studyTime).toEqual({ ...studyTime, timeZone: "Asia/Tokyo" });
  expect((await listOutboxEntries("ada")).at(-1)).toMatchObject({ kind: "schedule", studyTime: { timeZone: "Asia/Tokyo" } });
});
