import fc from "fast-check";
import { expect, test } from "vitest";
import {
  firstStartValues,
  isFirstStart,
  mostStartHours,
  readKeptStart,
  readStartValues,
  skills,
  startFields,
  writeStartValues,
} from "#lib/planner/start/start-values.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";

const values = fc.record({
  hours: fc.integer({ min: 1, max: mostStartHours }),
  weekdays: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  known: fc.subarray([...skills]),
  targetDate: fc.option(fc.integer({ min: 0, max: 2_932_896 }).map(formatIsoDay)),
});
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { minLength: 2, maxLength: 9 });
const placed = fc.tuple(ids, fc.nat()).map(([all, number]) => {
  const cut = number % (all.length + 1);
  return { knows: all.slice(0, cut), unsure: all.slice(cut) };
});

test("what is written into an address is read back, also when no weekday is chosen", () => {
  fc.assert(
    fc.property(values, (given) => {
      const address = new URLSearchParams(writeStartValues(given));
      expect(readStartValues(address)).toEqual(given);
      expect([...address.keys()].every((name) => (startFields as readonly string[]).includes(name))).toBe(true);
    }),
  );
});

test("anything else is read as the example, field by field", () => {
  expect(readStartValues([])).toEqual(firstStartValues);
  for (const hours of ["0", "41", "6.5", "-3", "many", "", ["7", "8"]]) {
    expect(readStartValues([["hours", hours]])).toEqual(firstStartValues);
  }
  expect(readStartValues(Object.entries({ sql: "2", python: ["1"], by: "2027-02-30", docker: "1", mon: "on" }))).toEqual({
    ...firstStartValues,
    known: ["docker"],
  });
  // The first of several counts, as in a form that was sent twice.
  expect(readStartValues(new URLSearchParams("hours=3&mon=1&hours=9")).hours).toBe(3);
});

test("what a link took along is read like an address, but with weekdays", () => {
  fc.assert(
    fc.property(values, (given) => {
      const kept = readKeptStart(writeStartValues(given));
      expect(kept).toEqual(given.weekdays.includes(true) ? given : { ...given, weekdays: firstStartValues.weekdays });
      expect(isFirstStart(kept)).toBe(Object.entries(writeStartValues(kept)).join() === "hours,6,sat,1,sun,1");
    }),
  );
  expect(readKeptStart({ hours: "8" })).toEqual({ ...firstStartValues, hours: 8 });
  expect(isFirstStart(readKeptStart({}))).toBe(true);
});

test("what a placement found goes through an address, as one field or one for each box, and a box counts more than open", () => {
  fc.assert(
    fc.property(values, placed, (given, found) => {
      const whole = { ...given, placed: found };
      const address = new URLSearchParams(writeStartValues(whole));
      expect(readStartValues(address)).toEqual(whole);
      expect(isFirstStart(whole)).toBe(isFirstStart(given));
      expect([...address.keys()].every((name) => (startFields as readonly string[]).includes(name))).toBe(true);
      const boxes = [...found.knows.map((id) => ["knows", id] as const), ["unsure", [...found.unsure, ...found.knows].join(".")] as const];
      expect(readStartValues(boxes).placed).toEqual(found);
    }),
  );
  expect(readStartValues(Object.entries({ knows: ["sql-basics", "<b>"], unsure: "..", hours: "7" }))).toMatchObject({
    placed: { knows: ["sql-basics"], unsure: [] },
  });
  expect(readStartValues([["knows", ""]])).toEqual(firstStartValues);
});
