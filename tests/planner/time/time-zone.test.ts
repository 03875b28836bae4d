import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addEarlierZone,
  dayInZone,
  type EarlierZone,
  findNextDay,
  hasOtherTime,
  makePlanDayReader,
  maxEarlierZones,
} from "#lib/planner/time/time-zone.ts";

const zones = ["UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Chatham", "America/Santiago", "Africa/Cairo", "Australia/Lord_Howe"];
const moments = fc.date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2035-01-01T00:00:00Z"), noInvalidDate: true });

test("the next day begins at the first moment that is not on this one", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (zone, now) => {
      const next = findNextDay(now, zone).getTime();
      const today = dayInZone(now, zone);
      expect(dayInZone(new Date(next), zone) > today).toBe(true);
      expect(dayInZone(new Date(next - 1), zone)).toBe(today);
      expect(next - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["Europe/Berlin", "2026-11-23T22:59:59.999Z", "2026-11-23T23:00:00.000Z"],
  ["Europe/Berlin", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
  ["Europe/Berlin", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
  ["Pacific/Apia", "2011-12-30T09:00:00.000Z", "2011-12-30T10:00:00.000Z"],
])("in %s, after %s it is %s", (zone, now, next) => expect(findNextDay(new Date(now), zone).toISOString()).toBe(next));

const hours = fc.integer({ min: 0, max: 24 * 400 });
const start = Date.parse("2026-01-01T00:00:00Z");
const at = (hour: number) => new Date(start + hour * 3_600_000);

/** A plan that gets one zone after another. */
function giveZones(changes: readonly { zone: string; hour: number }[]) {
  let plan: { studyTime: { timeZone: string } | null; earlierZones: readonly EarlierZone[] } = { studyTime: null, earlierZones: [] };
  for (const { zone, hour } of changes) {
    plan = { studyTime: { timeZone: zone }, earlierZones: addEarlierZone(plan, zone, at(hour).toISOString()) };
  }
  return plan;
}

test("a day of the past is that of the zone that the plan had then, whatever zones it gets later", () => {
  const change = fc.record({ zone: fc.constantFrom(...zones), hour: hours });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.constantFrom(...zones), hours, (changes, later, done) => {
      const inOrder = changes.toSorted((one, other) => one.hour - other.hour);
      const known = inOrder.findLast(({ hour }) => hour <= done) ?? inOrder[0];
      const day = dayInZone(at(done), known?.zone ?? "");
      const plan = giveZones(inOrder);
      // Two changes at the same moment leave the zone between them no time.
      if (new Set(inOrder.map(({ hour }) => hour)).size === inOrder.length) expect(makePlanDayReader(plan)(at(done))).toBe(day);
      const moved = giveZones([...inOrder, { zone: later, hour: 24 * 500 }]);
      expect(makePlanDayReader(moved)(at(done))).toBe(makePlanDayReader(plan)(at(done)));
    }),
  );
});

test("a plan keeps a limited number of zones, the newest", () => {
  const changes = Array.from({ length: maxEarlierZones + 5 }, (_, hour) => ({ zone: hour % 2 ? "UTC" : "Asia/Tokyo", hour }));
  expect(giveZones(changes).earlierZones).toHaveLength(maxEarlierZones);
});

test.each([
  ["Europe/Berlin", "Europe/Berlin", false],
  ["Europe/Berlin", "Europe/Paris", false],
  ["Asia/Calcutta", "Asia/Kolkata", false],
  ["Europe/Berlin", "Asia/Tokyo", true],
  ["Asia/Kolkata", "Asia/Kathmandu", true],
  ["Pacific/Honolulu", "Pacific/Kiritimati", true],
])("whether %s and %s have different times: %s", (one, other, differs) => {
  expect(hasOtherTime(one, other, new Date("2026-11-28T15:00:00Z"))).toBe(differs);
});

test("London and Reykjavik have different times in summer only", () => {
  expect(hasOtherTime("Europe/London", "Atlantic/Reykjavik", new Date("2026-01-10T12:00:00Z"))).toBe(false);
  expect(hasOtherTime("Europe/London", "Atlantic/Reykjavik", new Date("2026-07-10T12:00:00Z"))).toBe(true);
});
