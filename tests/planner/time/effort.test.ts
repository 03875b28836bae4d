import { expect, test } from "vitest";
import { endOfNextWeeks } from "#lib/planner/schedule/next-weeks.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";
import { roundMinutes } from "#lib/planner/time/hours.ts";
import { makeItem } from "../../support/plan-exports.ts";

const steps = [
  { id: "one", text: "", done: true },
  { id: "two", text: "", done: false },
];

test.each([
  ["nothing", [], { low: 0, high: 0 }],
  ["the catalog's range", [makeItem()], { low: 4, high: 9 }],
  ["the learner's own estimate", [makeItem({ ownEstimate: true, minutes: 90 })], { low: 1.5, high: 1.5 }],
  ["the share of the unticked steps", [makeItem({ steps })], { low: 2, high: 4.5 }],
  ["all that is left together", [makeItem({ steps }), makeItem({ ownEstimate: true, minutes: 60 })], { low: 3, high: 5.5 }],
  [
    "no part of what is settled",
    [makeItem({ status: "done" }), makeItem({ status: "known" }), makeItem({ skipped: true })],
    { low: 0, high: 0 },
  ],
  ["half an hour at least, where anything is left", [makeItem({ ownEstimate: true, minutes: 5 })], { low: 0.5, high: 0.5 }],
  ["to the half hour", [makeItem({ ownEstimate: true, minutes: 104 })], { low: 1.5, high: 1.5 }],
  ["to the next half hour", [makeItem({ ownEstimate: true, minutes: 105 })], { low: 2, high: 2 }],
])("the hours left count %s", (_name, items, hours) => {
  expect(sumHoursLeft(items)).toEqual(hours);
});

test("minutes are said without false precision", () => {
  expect([0, 1, 7, 8, 57, 58, 59, 60, 74, 75, 104, 105].map(roundMinutes)).toEqual([5, 5, 5, 10, 55, 60, 60, 60, 60, 90, 90, 120]);
});

test("the next weeks are eight, and end with the calendar", () => {
  expect(endOfNextWeeks("2026-11-23")).toBe("2027-01-18");
  expect(endOfNextWeeks("9999-12-30")).toBe("9999-12-31");
});
