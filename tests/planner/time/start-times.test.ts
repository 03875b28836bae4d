import { expect, test } from "vitest";
import { parseStartTime, startTimePattern, withStartTimes } from "#lib/planner/time/start-times.ts";

test.each([
  ["18:30", "18:30"],
  [" 9:05 ", "09:05"],
  ["18.30", "18:30"],
  ["7", "07:00"],
  ["00:00", "00:00"],
  ["23:59", "23:59"],
  ["24:00", undefined],
  ["12:60", undefined],
  ["12:5", undefined],
  ["6 pm", undefined],
  ["", undefined],
])("the start time %j is read as %j", (typed, time) => {
  expect(parseStartTime(typed)).toBe(time);
  if (time) expect(time).toMatch(startTimePattern);
});

test("start times that say nothing are left out", () => {
  expect(withStartTimes(null)).toEqual({});
  expect(withStartTimes(Array(7).fill(null))).toEqual({});
  const startTimes = [null, null, null, null, null, "10:00", null];
  expect(withStartTimes(startTimes)).toEqual({ startTimes });
});
