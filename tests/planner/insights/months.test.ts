import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cumulate, totalOn } from "#lib/planner/insights/activity.ts";
import {
  addMonths,
  listDone,
  listDoneIn,
  listMonths,
  monthOf,
  periodOf,
  readMonth,
  sumPeriod,
  sumWeeksIn,
} from "#lib/planner/insights/months.ts";
import { readDay } from "#lib/planner/time/calendar.ts";
import { addDays, cases } from "../../support/planner-cases.ts";

const start = "2026-01-15";
const today = "2027-03-10";
const anyDay = fc.nat(419).map((days) => addDays(start, days));
const anyWork = fc.array(fc.record({ on: anyDay, minutes: fc.integer({ min: 1, max: 600 }) }), { maxLength: 40 });
const anyItems = fc.array(fc.record({ id: fc.uuid(), doneOn: fc.option(anyDay) }), { maxLength: 30 });

describe("the months of a plan", () => {
  test("add up to everything done so far, each milestone, minute and day in one of them", () => {
    fc.assert(
      fc.property(anyItems, anyWork, (items, work) => {
        const months = listMonths(items, work, today);
        const sum = (figure: "milestones" | "minutes" | "days") => months.reduce((total, month) => total + month[figure], 0);
        expect(sum("milestones")).toBe(items.filter(({ doneOn }) => doneOn !== null).length);
        expect(sum("minutes")).toBe(totalOn(cumulate(work), today));
        expect(sum("days")).toBe(new Set(work.map(({ on }) => on)).size);
      }),
      cases,
    );
  });

  test("follow each other from today's back to the first with anything done, each as its own page counts it", () => {
    fc.assert(
      fc.property(anyItems, anyWork, (items, work) => {
        const months = listMonths(items, work, today);
        for (const [at, { month, ...totals }] of months.entries()) {
          expect(month).toBe(addMonths(monthOf(today), -at));
          expect(totals).toEqual(sumPeriod(items, work, periodOf(month, today)));
        }
        const last = months.at(-1);
        if (last) expect(last.milestones + last.minutes).toBeGreaterThan(0);
        else expect([work, listDone(items)]).toEqual([[], []]);
      }),
      cases,
    );
  });

  test("hold their milestones in the order in which they were done", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const found = listMonths(items, [], today)
          .toReversed()
          .flatMap(({ month }) => listDoneIn(items, periodOf(month, today)));
        expect(found).toEqual(listDone(items));
        expect(found.map(({ doneOn }) => doneOn)).toEqual(found.map(({ doneOn }) => doneOn).toSorted());
      }),
      cases,
    );
  });

  test("fall into weeks that hold each day of the month once, and its minutes", () => {
    fc.assert(
      fc.property(anyWork, anyDay, (work, day) => {
        const period = periodOf(monthOf(day), today);
        const weeks = sumWeeksIn(work, period);
        expect(weeks.reduce((total, { minutes }) => total + minutes, 0)).toBe(sumPeriod([], work, period).minutes);
        expect([weeks[0]?.from, weeks.at(-1)?.to]).toEqual([period.from, period.to]);
        for (const [at, { from, to }] of weeks.entries()) {
          expect(readDay(to) - readDay(from)).toBeLessThan(7);
          if (at > 0) expect(from).toBe(addDays(weeks[at - 1]?.to ?? "", 1));
        }
      }),
      cases,
    );
  });
});

test("milestones done on the same day stay in the order of the plan", () => {
  const items = ["c", "a", "b"].map((id) => ({ id, doneOn: today }));
  expect(listDone([...items, { id: "before", doneOn: start }]).map(({ id }) => id)).toEqual(["before", "c", "a", "b"]);
});

describe("a month in an address", () => {
  test("is a month that has begun, this one, or the last one", () => {
    expect(readMonth("2027-03", today)).toBe("2027-03");
    expect(readMonth("2026-10", today)).toBe("2026-10");
    expect(readMonth("this", today)).toBe("2027-03");
    expect(readMonth("last", today)).toBe("2027-02");
    expect(readMonth("last", "2027-01-01")).toBe("2026-12");
  });

  test.each([
    "2027-04",
    "9999-12",
    "2026-13",
    "2026-00",
    "2026-1",
    "2026-10-01",
    "1969-12",
    "all",
    "",
    "__proto__",
    "2026-1o",
    "２０２６-10",
  ])("%s is none", (text) => expect(readMonth(text, today)).toBeUndefined());

  test("ends on its last day, and the current one today", () => {
    expect(periodOf("2027-02", today)).toEqual({ from: "2027-02-01", to: "2027-02-28" });
    expect(periodOf("2026-12", today)).toEqual({ from: "2026-12-01", to: "2026-12-31" });
    expect(periodOf("2027-03", today)).toEqual({ from: "2027-03-01", to: today });
  });
});
