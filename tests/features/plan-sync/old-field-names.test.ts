import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changesSchema } from "#app/_features/plan-sync/changes-schema.ts";
import { renameStudyTime } from "#app/_features/plan-sync/old-field-names.ts";
import { scheduleSchema } from "#app/_features/plan-sync/receive-schedule.ts";
import { studyTime } from "./fake-server.ts";

const [id, clientId] = [randomUUID(), randomUUID()];
const named = { id, milestoneId: "sql-basics" };
const change = { ...named, patch: { status: "done" }, origin: { clientId, baseRevision: 3, occurredAt: 1_000 } };
const oldChange = { ...named, setting: { status: "done" }, said: { device: clientId, seen: 3, madeAt: 1_000 } };
const frame = { learner: "ada", sentAt: 2_000 };

test("changes from a tab of release 0.1 are understood, also among new ones", () => {
  expect(changesSchema.parse({ ...frame, changes: [oldChange, change] })).toEqual({ ...frame, changes: [change, change] });
  const { said: _said, ...bare } = oldChange;
  expect(changesSchema.parse({ changes: [bare] })).toEqual({ changes: [{ ...named, patch: { status: "done" } }] });
});

test("both names at once, or an old name inside a new field, are refused like any unknown field", () => {
  for (const wrong of [
    { ...change, setting: { status: "known" } },
    { ...change, said: oldChange.said },
    { ...oldChange, said: { ...oldChange.said, clientId } },
    { ...change, origin: oldChange.said },
  ]) {
    expect(changesSchema.safeParse({ changes: [wrong] }).success, JSON.stringify(wrong)).toBe(false);
  }
  for (const wrong of [null, [], "text", 7, {}, { changes: 7 }, { changes: [null] }])
    expect(changesSchema.safeParse(wrong).success).toBe(false);
});

test("a study time from a tab of release 0.1 is understood", () => {
  const body = { ...frame, madeAt: 1_000 };
  expect(scheduleSchema.parse({ ...body, settings: studyTime })).toEqual({ ...body, studyTime });
  expect(scheduleSchema.safeParse({ ...body, settings: studyTime, studyTime }).success).toBe(false);
});

test("a plan of release 0.1 without study time stays without it", () => {
  expect(renameStudyTime({ id: "guest-data-analyst", settings: null })).toEqual({ id: "guest-data-analyst", studyTime: null });
  const now = { id: "guest-data-analyst", studyTime };
  expect(renameStudyTime(now)).toBe(now);
});
