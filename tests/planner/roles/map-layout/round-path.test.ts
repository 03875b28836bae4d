import { expect, test } from "vitest";
import { roundPath } from "#lib/planner/roles/map-layout/round-path.ts";

test("corners are round, by half of the shorter side at most", () => {
  expect(
    roundPath([
      [0, 0],
      [10, 0],
      [10, 8],
    ]),
  ).toBe("M0 0L6 0Q10 0 10 4L10 8");
  expect(
    roundPath([
      [0, 0],
      [0, 40],
      [50, 40],
    ]),
  ).toBe("M0 0L0 31Q0 40 9 40L50 40");
});

test("points on a straight line are no corners, and one that repeats the one before is none at all", () => {
  expect(
    roundPath([
      [0, 0],
      [5, 0],
      [5, 0],
      [9.25, 0],
    ]),
  ).toBe("M0 0L5 0L9.3 0");
});
