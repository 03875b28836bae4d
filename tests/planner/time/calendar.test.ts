import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIsoDay, lastDay, parseDay, weekdayOf, weekOf } from "#lib/planner/time/calendar.ts";
import { mondayOf } from "../../support/planner-oracle.ts";

describe("calendar days", () => {
  it("are read and written alike from 1970 to 9999, one after another", () => {
    const date = new Date(0);
    for (let day = 0; day <= lastDay; day += day < 200_000 ? 1 : 97) {
      date.setTime(0);
      date.setUTCDate(1 + day);
      const text = formatIsoDay(day);
      if (text !== date.toISOString().slice(0, 10) || parseDay(text) !== day) expect.fail(`${day} ${text}`);
    }
    expect(formatIsoDay(lastDay)).toBe("9999-12-31");
  });

  it.each([
    ["1970-01-01", 0],
    ["1970-02-01", 31],
    ["2000-02-29", 11_016],
    ["2026-11-23", 20_780],
    ["9999-12-31", 2_932_896],
  ])("reads %s as day %i", (text, day) => expect(parseDay(text)).toBe(day));

  it.each([
    "",
    "today",
    "2026-11-31", // November has 30 days
    "2026-02-29", // no leap year
    "2100-02-29", // nor this one, though 4 divides it
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "0026-01-01",
    "1969-12-31",
    "10000-01-01",
    "-2026-01-01",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "2026/01/01",
    "２０２６-01-01",
  ])("refuses %j as a date", (text) => expect(parseDay(text)).toBeUndefined());

  it("have the right weekdays and Mondays", () => {
    expect(weekdayOf(parseDay("2026-11-23") as number)).toBe(0); // a Monday
    expect(weekdayOf(parseDay("2028-02-29") as number)).toBe(1); // a Tuesday
    expect(weekdayOf(parseDay("1970-01-04") as number)).toBe(6); // a Sunday
    expect(formatIsoDay(weekOf(0))).toBe("1969-12-29");
    fc.assert(fc.property(fc.integer({ min: 0, max: lastDay }), (day) => formatIsoDay(weekOf(day)) === mondayOf(formatIsoDay(day))));
  });
});
