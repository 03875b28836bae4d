import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInZone, findNextDay } from "#lib/planner/time/time-zone.ts";

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
