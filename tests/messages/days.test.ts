import fc from "fast-check";
import { expect, test } from "vitest";
import * as days from "#lib/messages/days.ts";
import { lastDay, formatIsoDay as toText } from "#lib/planner/time/calendar.ts";

const anyDay = fc.integer({ min: 0, max: lastDay }).map(toText);
/** Returns a formatter for days that uses the platform's British format. */
const inBritain = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

test.each([
  ["a long date", (day: string) => days.formatDay(day, "long"), inBritain({ dateStyle: "long" })],
  ["a medium date", (day: string) => days.formatDay(day, "medium"), inBritain({ dateStyle: "medium" })],
  ["a short date", (day: string) => days.formatDay(day, "short"), inBritain({ day: "numeric", month: "short" })],
  ["a month", days.formatMonth, inBritain({ month: "short" })],
  ["a weekday", days.formatWeekday, inBritain({ weekday: "long" })],
])("%s is written as the platform writes it in English", (_, format, expected) => {
  fc.assert(fc.property(anyDay, (day) => format(day) === expected(day)));
});

test("moments are written in UTC, as the platform does", () => {
  const expected = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  const anyMoment = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true });
  fc.assert(fc.property(anyMoment, (moment) => days.formatUtcMoment(moment) === `${expected.format(moment)} UTC`));
});

test("a range of days writes each part once, and the year unless it is the current one", () => {
  expect(days.formatDayRange("2026-11-23", "2026-11-28", "long", "2026-01-01")).toBe("23 to 28 November");
  expect(days.formatDayRange("2026-11-28", "2026-12-03", "long", "2026-01-01")).toBe("28 November to 3 December");
  expect(days.formatDayRange("2026-12-28", "2027-01-03", "long", "2026-01-01")).toBe("28 December 2026 to 3 January 2027");
  expect(days.formatDayRange("2026-11-23", "2026-11-23", "long", "2027-01-01")).toBe("23 November 2026");
});

test.each([
  [1, "1 day"],
  [20, "20 days"],
  [21, "about 3 weeks"],
  [90, "about 13 weeks"],
  [91, "about 3 months"],
  [203, "about 7 months"],
  [800, "about 26 months"],
])("%i days are written as %s", (count, text) => expect(days.formatSpan(count)).toBe(text));

test("a rough duration is never wrong by more than half of its unit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (count) => {
      const [, number, unit] = /(\d+) (day|week|month)/.exec(days.formatSpan(count)) ?? [];
      const unitDays = { day: 1, week: 7, month: 365.2425 / 12 }[unit as "day" | "week" | "month"];
      expect(Math.abs(Number(number) * unitDays - count)).toBeLessThanOrEqual(unitDays / 2 + 1e-9);
    }),
  );
});
