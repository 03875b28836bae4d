import fc from "fast-check";
import { expect, test } from "vitest";
import { listClockChanges, makeZoneClock } from "#lib/planner/time/zone-clock.ts";

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "UTC",
];
const hour = 3_600_000;
const minute = 60_000;
const anyZone = fc.constantFrom(...zones);
const anyMinute = fc.integer({ min: Date.UTC(2024, 0, 1) / minute, max: Date.UTC(2032, 0, 1) / minute }).map((at) => at * minute);

test("a clock shows each instant, and finds it again unless the same time came before", () => {
  fc.assert(
    fc.property(anyZone, anyMinute, (zone, instant) => {
      const clock = makeZoneClock(zone);
      const local = clock.toLocal(instant);
      expect(Date.parse(`${local}Z`) - instant).toBe(minute * clock.offsetAt(instant));
      const found = clock.toInstant(local);
      expect(clock.toLocal(found)).toBe(local);
      expect(clock.isTwice(local)).toBe([-hour, -hour / 2, hour / 2, hour].some((other) => clock.toLocal(instant + other) === local));
      expect(found === instant || (found < instant && instant - found <= hour)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  // Put forward from 2:00 to 3:00 at 1:00 UTC: what is jumped over is read with the offset from before.
  ["Europe/Berlin", "2027-03-28T01:59:00", "2027-03-28T00:59:00Z"],
  ["Europe/Berlin", "2027-03-28T02:30:00", "2027-03-28T01:30:00Z"],
  ["Europe/Berlin", "2027-03-28T03:00:00", "2027-03-28T01:00:00Z"],
  // Put back from 3:00 to 2:00: of two times the first.
  ["Europe/Berlin", "2027-10-31T02:30:00", "2027-10-31T00:30:00Z"],
  ["Europe/Berlin", "2027-10-31T03:00:00", "2027-10-31T02:00:00Z"],
  ["America/New_York", "2027-03-14T02:30:00", "2027-03-14T07:30:00Z"],
  ["America/New_York", "2027-11-07T01:30:00", "2027-11-07T05:30:00Z"],
  // By half an hour.
  ["Australia/Lord_Howe", "2027-04-04T01:45:00", "2027-04-03T14:45:00Z"],
  ["Australia/Lord_Howe", "2027-10-03T02:15:00", "2027-10-02T15:45:00Z"],
])("in %s, %s is %s", (zone, local, instant) => {
  expect(new Date(makeZoneClock(zone).toInstant(local)).toISOString()).toBe(instant.replace("Z", ".000Z"));
});

test("the changes of a clock are all that a look at every hour finds", () => {
  for (const zone of zones) {
    const clock = makeZoneClock(zone);
    const [from, to] = [Date.UTC(2026, 10, 23, 10), Date.UTC(2029, 0, 1)];
    const slow: { at: number; from: number; to: number }[] = [];
    for (let at = from; at < to; at += hour / 2) {
      const [before, after] = [clock.offsetAt(at), clock.offsetAt(at + hour / 2)];
      if (before !== after) slow.push({ at: at + hour / 2, from: before, to: after });
    }
    expect(listClockChanges(clock, from, to)).toEqual(slow);
    expect(slow.length > 0).toBe(!["Asia/Kathmandu", "UTC"].includes(zone));
  }
});
