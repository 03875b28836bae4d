import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCalendar, cumulate, doneOn, sumWeeks, totalOn } from "#lib/planner/insights/activity.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { countMilestones } from "#lib/planner/plan/plan.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";

const numRuns = process.env.CI ? 1_000 : 200;

// A few hundred days around a leap day and the turn of a year.
const someDay = fc.integer({ min: 21_170, max: 21_700 }).map(formatIsoDay);
const someWork = fc.array(fc.record({ on: someDay, minutes: fc.integer({ min: 0, max: 1_200 }) }), { maxLength: 40 });
const counts = fc.uniqueArray(fc.record({ on: someDay, count: fc.integer({ min: 1, max: 30 }) }), {
  maxLength: 40,
  selector: ({ on }) => on,
});

/** The Monday of a day's week, by going back day by day and asking the platform's calendar. */
function slowMonday(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function sum(all: readonly { minutes: number }[]): number {
  return all.reduce((total, { minutes }) => total + minutes, 0);
}

describe("adding up day by day", () => {
  test("gives the sum up to each day", () => {
    fc.assert(
      fc.property(someWork, someDay, (all, day) => {
        const totals = cumulate(all);
        expect(totalOn(totals, day)).toBe(sum(all.filter(({ on }) => on <= day)));
        expect(totals.map(({ on }) => on)).toEqual([...new Set(all.map(({ on }) => on))].sort());
        expect(totals.at(-1)?.minutes ?? 0).toBe(sum(all));
      }),
      { numRuns },
    );
  });

  test("does not change its input", () => {
    const given = Object.freeze([
      { on: "2028-02-29", minutes: 60 },
      { on: "2028-02-28", minutes: 30 },
    ]);
    expect(cumulate(given)).toEqual([
      { on: "2028-02-28", minutes: 30 },
      { on: "2028-02-29", minutes: 90 },
    ]);
  });
});

describe("weeks", () => {
  test("match a slow count, without a gap, and lose nothing up to this week", () => {
    fc.assert(
      fc.property(someWork, someDay, someDay, (all, from, today) => {
        const weeks = sumWeeks(all, from, today);
        for (const { week, minutes } of weeks) expect(minutes).toBe(sum(all.filter(({ on }) => slowMonday(on) === week)));
        const mondays = weeks.map(({ week }) => parseDay(week) as number);
        for (const [index, monday] of mondays.entries()) if (index > 0) expect(monday - (mondays[index - 1] as number)).toBe(7);
        expect(weeks.at(-1)?.week).toBe(slowMonday(today));
        expect(sum(weeks)).toBe(sum(all.filter(({ on }) => slowMonday(on) <= slowMonday(today))));
      }),
      { numRuns },
    );
  });

  test("begin with the week of the start, or of earlier work", () => {
    expect(sumWeeks([], "2026-11-11", "2026-11-23").map(({ week }) => week)).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]);
    expect(sumWeeks([{ on: "2026-11-08", minutes: 5 }], "2026-11-11", "2026-11-11")[0]).toEqual({ week: "2026-11-02", minutes: 5 });
    expect(sumWeeks([], "2027-03-01", "2026-11-23")).toEqual([{ week: "2026-11-23", minutes: 0 }]);
  });
});

describe("the calendar", () => {
  test("shows each day's count, every day up to today once, and none after", () => {
    fc.assert(
      fc.property(counts, someDay, fc.integer({ min: 1, max: 30 }), (all, today, most) => {
        const past = all.filter(({ on }) => on <= today);
        const weeks = buildCalendar(past, today, most);
        expect(weeks.length).toBeGreaterThan(0);
        expect(weeks.length).toBeLessThanOrEqual(most);
        const days = weeks.flatMap((week) => week.days);
        const shown = days.filter((day) => day !== null);
        expect(shown.at(-1)?.on).toBe(today);
        for (const { on, count } of shown) expect(count).toBe(past.find((day) => day.on === on)?.count ?? 0);
        expect(shown.map(({ on }) => on)).toEqual(
          shown.map((_, index) => formatIsoDay((parseDay(today) as number) - shown.length + 1 + index)),
        );
        expect(days.length).toBe(7 * weeks.length);
        for (const { week, days: its } of weeks) expect(slowMonday(its[0]?.on ?? "")).toBe(week);
        if (weeks.length < most) expect(shown.filter(({ count }) => count > 0)).toHaveLength(past.length);
      }),
      { numRuns },
    );
  });

  test("has 29 February in a leap year, and is one week when nothing was changed", () => {
    const [week] = buildCalendar([], "2028-03-01", 26);
    expect(week).toEqual({
      week: "2028-02-28",
      days: [{ on: "2028-02-28", count: 0 }, { on: "2028-02-29", count: 0 }, { on: "2028-03-01", count: 0 }, null, null, null, null],
    });
  });
});

describe("a completion", () => {
  const dayIn = (timeZone: string) => (moment: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(moment);
  const done = (statusAt: string) => ({ status: "done" as const, statusAt, skipped: false });

  test.each([
    ["Pacific/Auckland", "2026-11-23T11:30:00Z", "2026-11-24"],
    ["America/Los_Angeles", "2026-11-23T07:30:00Z", "2026-11-22"],
    ["UTC", "2026-11-23T23:59:59.999Z", "2026-11-23"],
    // The night in which clocks go forward, and the one in which they go back.
    ["Europe/Berlin", "2026-03-28T22:59:59Z", "2026-03-28"],
    ["Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-29"],
    ["Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30"],
    ["Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-25"],
    ["Europe/Berlin", "2026-10-25T23:00:00Z", "2026-10-26"],
    ["America/New_York", "2028-03-01T04:59:00Z", "2028-02-29"],
    ["Pacific/Kiritimati", "2028-02-28T10:00:00Z", "2028-02-29"],
  ])("has its day in %s: %s is %s", (zone, at, day) => {
    expect(doneOn(done(at), dayIn(zone))).toBe(day);
  });

  test("has a day for every milestone that counts as done, and for no known or skipped one", () => {
    const item = fc.record({
      status: fc.constantFrom(...statuses),
      statusAt: fc.constantFrom("2026-11-20T10:00:00Z", "2026-11-21T10:00:00Z"),
      skipped: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(items.filter((each) => doneOn(each, dayIn("UTC")) !== null)).toHaveLength(countMilestones(items).done);
      }),
      { numRuns },
    );
  });
});
