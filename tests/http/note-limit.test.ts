import { expect, test } from "vitest";
import { milestoneValuesSchema } from "#lib/api/plan-schema.ts";
import { noteField } from "#lib/http/milestone-fields.ts";

test("a note has at most 10,000 characters by forms and by the API", () => {
  const [longest, longer] = ["x".repeat(10_000), "x".repeat(10_001)];
  expect(noteField.safeParse(longest).success).toBe(true);
  expect(noteField.safeParse(longer).success).toBe(false);
  expect(milestoneValuesSchema.safeParse({ note: longest }).success).toBe(true);
  expect(milestoneValuesSchema.safeParse({ note: longer }).success).toBe(false);
});
