import { expect, test } from "vitest";
import { changesSchema } from "#app/_features/plan-sync/changes-schema.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

const changeOf = (patch: object) => ({
  changes: [{ id: "5b0a1d3e-6f2c-4c7a-9d55-0c1f2a3b4c5d", milestoneId: "sql-basics", patch }],
});
const change = (note: { text: string; before: string }) => changeOf({ note });

test("a note is as long as in a form, and may replace a longer one of an earlier release", () => {
  const [most, longer] = ["a".repeat(inputLimits.note), "a".repeat(inputLimits.note + 1)];
  expect(changesSchema.safeParse(change({ text: most, before: "a".repeat(100_000) })).success).toBe(true);
  const refused = changesSchema.safeParse(change({ text: longer, before: "" }));
  expect(refused.error?.issues).toMatchObject([
    { path: ["changes", 0, "patch", "note", "text"], message: expect.stringContaining("10000") },
  ]);
});

test("minutes are those of a real day, and a change is one entry of the history", () => {
  const isTaken = (patch: object) => changesSchema.safeParse(changeOf(patch)).success;
  const studied = (minutes: number, day = "2026-11-23") => ({ studied: { day, minutes, before: 0 } });
  const took = (minutes: number) => ({ took: { minutes, before: 0 } });
  expect([studied(0), studied(1_440), took(0), took(60_000)].map(isTaken)).toEqual([true, true, true, true]);
  expect([studied(-1), studied(1_441), studied(4.5), studied(45, "2026-02-30"), took(60_001)].map(isTaken)).not.toContain(true);
  expect(isTaken({ ...studied(45), ...took(45) })).toBe(false);
  expect(isTaken({ ...took(45), note: { text: "a", before: "" } })).toBe(false);
  expect(isTaken({ ...took(45), status: "done" })).toBe(true);
});

test("a change that names nothing to change is refused, and says why", () => {
  expect(changesSchema.safeParse(changeOf({})).error?.issues).toMatchObject([
    { path: ["changes", 0, "patch"], message: "names nothing to change" },
  ]);
  const two = changeOf({ took: { minutes: 5, before: 0 }, studied: { day: "2026-11-23", minutes: 5, before: 0 } });
  expect(changesSchema.safeParse(two).error?.issues).toMatchObject([{ message: "names more than one of note, took and studied" }]);
  expect(changesSchema.safeParse(change({ text: "a\0b", before: "" })).error?.issues).toMatchObject([
    { message: "holds a zero character" },
  ]);
});

test("a request has from one change to a hundred, each with an id of its own and a time that is one", () => {
  const [one] = changeOf({ status: "done" }).changes;
  const isTaken = (changes: unknown[], more = {}) => changesSchema.safeParse({ changes, ...more }).success;
  const origin = { clientId: one?.id, baseRevision: 0, occurredAt: 0 };
  expect([0, 1, 100, 101].map((count) => isTaken(Array(count).fill(one)))).toEqual([false, true, true, false]);
  expect(["", "edit-1", "e".repeat(200), "e".repeat(201)].map((undoes) => isTaken([{ ...one, undoes }]))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([-1, 0, 2 ** 31 - 1, 2 ** 31].map((baseRevision) => isTaken([{ ...one, origin: { ...origin, baseRevision } }]))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([-1, 0, 8.64e15, 8.64e15 + 2].map((occurredAt) => isTaken([{ ...one, origin: { ...origin, occurredAt } }]))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(["", "ada", "a".repeat(61)].map((learner) => isTaken([one], { learner }))).toEqual([false, true, false]);
  expect(
    [
      { ...one, id: "1" },
      { ...one, milestoneId: "" },
      { ...one, more: 1 },
    ].map((each) => isTaken([each])),
  ).not.toContain(true);
});
