import { expect, test } from "vitest";
import { changesSchema } from "#app/_features/plan-sync/changes-schema.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

const change = (note: { text: string; before: string }) => ({
  changes: [{ id: "5b0a1d3e-6f2c-4c7a-9d55-0c1f2a3b4c5d", milestoneId: "sql-basics", patch: { note } }],
});

test("a note is as long as in a form, and may replace a longer one of an earlier release", () => {
  const [most, longer] = ["a".repeat(inputLimits.note), "a".repeat(inputLimits.note + 1)];
  expect(changesSchema.safeParse(change({ text: most, before: "a".repeat(100_000) })).success).toBe(true);
  const refused = changesSchema.safeParse(change({ text: longer, before: "" }));
  expect(refused.error?.issues).toMatchObject([
    { path: ["changes", 0, "patch", "note", "text"], message: expect.stringContaining("10000") },
  ]);
});
