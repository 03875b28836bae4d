import { describe, expect, test } from "vitest";
import { readEarlierZones, readIds, readSteps, readStudyTimes } from "#lib/data/plans/stored-json.ts";

const zone = { timeZone: "Asia/Tokyo", until: "2026-11-23T10:00:00.000Z" };
const step = { id: "one", text: "First" };
const set = { madeAt: "2026-11-23T10:00:00.000Z", studyTime: { startsOn: "2026-11-23" } };

describe.each([
  ["ids", readIds, "one", [1, null, {}]],
  ["time zones", readEarlierZones, zone, [null, "Asia/Tokyo", {}, { ...zone, until: undefined }, { ...zone, timeZone: 1 }]],
  ["study times", readStudyTimes, set, [null, "set", {}, { ...set, madeAt: 1 }, { ...set, studyTime: "" }]],
  ["steps", readSteps, step, [null, "one", {}, { ...step, id: 1 }, { ...step, text: undefined }]],
])("a stored list of %s", (name, read, one, others) => {
  test("is read as it was written", () => {
    for (const list of [[], [one], [one, one]]) expect(read(JSON.stringify(list))).toEqual(list);
  });

  test("is refused by its name when it holds anything else", () => {
    for (const text of [{}, "", null, one, ...others.flatMap((other) => [[other], [one, other], [other, one]])].map((value) =>
      JSON.stringify(value),
    )) {
      expect(() => read(text), text).toThrow(`the database holds no list of ${name}`);
    }
  });
});
