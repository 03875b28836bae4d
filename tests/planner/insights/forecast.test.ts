import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Work } from "#lib/planner/insights/activity.ts";
import { type Forecast, type ForecastInput, forecastFinish } from "#lib/planner/insights/forecast.ts";
import { listWorkByDay } from "#lib/planner/insights/this-week.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { makeStoryPlan, planOn, study } from "../../support/learner-story.ts";
import { addDays, anyPattern, cases, dayNumber } from "../../support/planner-cases.ts";
import { minutesOn } from "../../support/planner-oracle.ts";

const monday = "2026-11-23";
/** The Monday so many weeks before. */
const weeksAgo = (weeks: number) => addDays(monday, -7 * weeks);
/** For properties of a thousand runs each. */
const fewer = { numRuns: cases.numRuns / 4 };
const fourHours: StudyTime = {
  startsOn: "2026-01-05", // a Monday, long before
  minutesPerWeekday: [60, 0, 60, 0, 60, 0, 60],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};

/** Work in the last weeks, the newest first, in minutes, on some day of the week. */
const workOf = (minutes: readonly number[]): Work[] => minutes.map((its, at) => ({ on: addDays(weeksAgo(at + 1), at % 7), minutes: its }));

/** A forecast for a learner who began so many weeks ago and did so many minutes in each, the newest first. */
function forecast(minutes: readonly number[], change: Partial<StudyTime> = {}, more: Partial<ForecastInput> = {}) {
  const studyTime = { ...fourHours, startsOn: weeksAgo(minutes.length), ...change };
  return forecastFinish({
    work: workOf(minutes),
    minutesLeft: 2_400,
    periods: [{ from: studyTime.startsOn, studyTime }],
    today: monday,
    ...more,
  });
}

function dates(result: ReturnType<typeof forecastFinish>): Forecast {
  if ("missing" in result) throw new Error(`no forecast: ${result.missing}`);
  return result;
}

const anyWeeks = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 600 })), { minLength: 5, maxLength: 30 })
  .filter((weeks) => weeks.some((each) => each > 0));
const anyLeft = fc.integer({ min: 0, max: 20_000 });

describe("a forecast", () => {
  test("waits for five full weeks with study time, and for something done in them", () => {
    expect(forecast([240, 240, 240, 240])).toEqual({ missing: "studyWeeks", weeks: 4 });
    const off = [{ from: weeksAgo(2), to: addDays(weeksAgo(2), 6) }];
    expect(forecast([240, 0, 240, 240, 240], { daysOff: off })).toEqual({ missing: "studyWeeks", weeks: 4 });
    expect(forecast([0, 0, 0, 0, 0])).toEqual({ missing: "pace" });
    expect(dates(forecast([240, 240, 240, 240, 240])).p50).toBeDefined();
  });

  test("at an even pace is as sure as a calendar: a slow count, day by day, with the days off ahead", () => {
    const anyCase = fc.record({
      pattern: anyPattern(300),
      share: fc.constantFrom(0.25, 0.5, 1, 1.5, 2),
      left: fc.integer({ min: 1, max: 9_000 }),
      off: fc.tuple(fc.nat(60), fc.nat(40)),
      weekday: fc.nat(6),
      doneToday: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
    });
    fc.assert(
      fc.property(anyCase, ({ pattern, share, left, off: [after, days], weekday, doneToday }) => {
        const today = addDays(monday, weekday);
        const perWeek = pattern.reduce((sum, minutes) => sum + minutes, 0);
        const studyTime = {
          ...fourHours,
          minutesPerWeekday: pattern,
          daysOff: [{ from: addDays(monday, after + 7), to: addDays(monday, after + 7 + days) }],
        };
        // Each minute of work done today takes a minute of today's time, or less at a pace that needs less for it.
        const used = Math.min(minutesOn(today, { ...studyTime, today }), doneToday, doneToday / share);
        let worked = -share * used;
        let day = addDays(today, -1);
        // The shares are sums of halves, so no sum is nearer to a whole minute than this.
        while (worked < left - 0.001) {
          day = addDays(day, 1);
          worked += share * minutesOn(day, { ...studyTime, today });
          if (day > "2126-01-01") return;
        }
        const work = [...workOf(Array(6).fill(share * perWeek)), { on: today, minutes: doneToday }];
        const periods = [{ from: weeksAgo(6), studyTime: { ...studyTime, startsOn: weeksAgo(6) } }];
        expect(forecastFinish({ work, minutesLeft: left, periods, today })).toEqual({ p15: day, p50: day, p85: day });
      }),
      cases,
    );
  });

  test("is the planned finish for a learner who has done what was planned, at any time of the day", () => {
    const anyCase = fc.record({
      pattern: anyPattern(300),
      off: fc.array(fc.tuple(fc.nat(150), fc.nat(20)), { maxLength: 3 }),
      days: fc.integer({ min: 100, max: 140 }),
      left: fc.integer({ min: 1, max: 9_000 }),
      share: fc.constantFrom(0, 0.4, 1),
    });
    fc.assert(
      fc.property(anyCase, ({ pattern, off, days, left, share }) => {
        const start = fourHours.startsOn;
        const today = addDays(start, days);
        const daysOff = off.map(([after, length]) => ({ from: addDays(start, after), to: addDays(start, after + length) }));
        const studyTime = { ...fourHours, minutesPerWeekday: pattern, daysOff };
        const work: Work[] = [];
        for (let day = start; day < today; day = addDays(day, 1))
          work.push({ on: day, minutes: minutesOn(day, { ...studyTime, today: day }) });
        // Some, or all, of what is planned for today is done as well.
        work.push({ on: today, minutes: Math.floor(share * minutesOn(today, { ...studyTime, today })) });
        const all = work.reduce((sum, { minutes }) => sum + minutes, left);
        const planned = computeDates(planOn(makeStoryPlan([all], all), studyTime, start), start);
        const finish = planned && "currentDates" in planned && planned.currentDates.finish.current;
        const result = forecastFinish({ work, minutesLeft: left, periods: [{ from: start, studyTime }], today });
        if ("p50" in result) expect(result).toEqual({ p15: finish, p50: finish, p85: finish });
      }),
      cases,
    );
  });

  test("is within a week of the planned finish, by even odds, for one who ticks each step when its work is done", () => {
    const plan = planOn(makeStoryPlan(Array(12).fill(600), 100), fourHours, fourHours.startsOn); // 30 weeks
    for (const weeks of [10, 14, 18, 22]) {
      const today = addDays(fourHours.startsOn, 7 * weeks);
      const story = study(plan, today);
      const minutesLeft = milestonesOf(story.plan).reduce((sum, item) => sum + remainingMinutes(item.minutes, item.status, item.steps), 0);
      const { p50 } = dates(
        forecastFinish({
          work: listWorkByDay(story.worked),
          minutesLeft,
          periods: [{ from: fourHours.startsOn, studyTime: fourHours }],
          today,
        }),
      );
      expect(Math.abs(dayNumber(p50) - dayNumber("2026-08-02"))).toBeLessThanOrEqual(7);
    }
  });

  test("does not move for a week off in the past", () => {
    fc.assert(
      fc.property(anyWeeks, anyLeft, fc.nat(29), fc.nat(300), (weeks, minutesLeft, at, inHolidays) => {
        const off = Math.min(at, weeks.length);
        const withOff = [...weeks.slice(0, off), inHolidays, ...weeks.slice(off)];
        const daysOff = [{ from: weeksAgo(off + 1), to: addDays(weeksAgo(off + 1), 6) }];
        expect(forecast(withOff, { daysOff }, { minutesLeft })).toEqual(forecast(weeks, {}, { minutesLeft }));
      }),
      fewer,
    );
  });

  test("is never later for more minutes ahead, or fewer days off ahead", () => {
    const anyMore = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(anyWeeks, anyLeft, anyMore, fc.nat(200), fc.nat(60), (weeks, minutesLeft, more, after, days) => {
        const then = { from: weeksAgo(weeks.length), studyTime: { ...fourHours, startsOn: weeksAgo(weeks.length) } };
        const daysOff = [{ from: addDays(monday, after), to: addDays(monday, after + days) }];
        const minutesPerWeekday = fourHours.minutesPerWeekday.map((minutes, weekday) => minutes + (more[weekday] ?? 0));
        const [less, asMany, fuller] = [{ ...fourHours, daysOff }, fourHours, { ...fourHours, minutesPerWeekday }].map((studyTime) =>
          dates(forecastFinish({ work: workOf(weeks), minutesLeft, periods: [then, { from: monday, studyTime }], today: monday })),
        );
        for (const figure of ["p50", "p85"] as const) {
          expect((fuller?.[figure] ?? "") <= (asMany?.[figure] ?? "")).toBe(true);
          expect((asMany?.[figure] ?? "") <= (less?.[figure] ?? "")).toBe(true);
        }
      }),
      fewer,
    );
  });

  test("is never later for a minute less that is left", () => {
    fc.assert(
      fc.property(anyWeeks, anyLeft, (weeks, minutesLeft) => {
        const more = dates(forecast(weeks, {}, { minutesLeft: minutesLeft + 1 }));
        const less = dates(forecast(weeks, {}, { minutesLeft }));
        expect(less.p50 <= more.p50 && less.p85 <= more.p85).toBe(true);
      }),
      fewer,
    );
  });

  test("is never later for a tick", () => {
    const plan = planOn(makeStoryPlan(Array(10).fill(300), 60), fourHours, fourHours.startsOn);
    const anyCase = fc.record({
      days: fc.integer({ min: 40, max: 90 }),
      share: fc.constantFrom(0.3, 0.7, 1),
      at: fc.nat(9),
      step: fc.nat(4),
      back: fc.nat(30),
    });
    fc.assert(
      fc.property(anyCase, ({ days, share, at, step, back }) => {
        const today = addDays(fourHours.startsOn, days);
        const { plan: now, worked } = study(plan, today, (available, day) => available * (day.endsWith("7") ? 0 : share));
        const items = milestonesOf(now);
        const run = (its: typeof worked, states: typeof items) =>
          forecastFinish({
            work: listWorkByDay(its),
            minutesLeft: states.reduce((sum, item) => sum + remainingMinutes(item.minutes, item.status, item.steps), 0),
            periods: [{ from: fourHours.startsOn, studyTime: fourHours }],
            today,
          });
        const item = items[at];
        if (!item || item.status === "done" || item.steps[step]?.done) return;
        const on = addDays(today, -back); // a device may send it later
        const state = {
          ...item,
          status: "in_progress" as const,
          steps: item.steps.map((each, index) => ({ ...each, done: each.done || index === step })),
        };
        const work = worked.map((its, index) =>
          index === at
            ? { ...its, status: "in_progress" as const, ticks: its.ticks.map((tick, each) => (each === step ? on : tick)) }
            : its,
        );
        const before = run(worked, items);
        const after = run(work, items.with(at, state));
        if (!("p50" in before)) return;
        expect(dates(after).p50 <= before.p50 && dates(after).p85 <= before.p85).toBe(true);
      }),
      cases,
    );
  });

  test("is the same for the same input in any order, with even odds not after likely, and neither before today", () => {
    fc.assert(
      fc.property(anyWeeks, anyLeft, (weeks, minutesLeft) => {
        const result = dates(forecast(weeks, {}, { minutesLeft }));
        expect(forecast(weeks, {}, { minutesLeft, work: workOf(weeks).toReversed() })).toEqual(result);
        expect(monday <= result.p15 && result.p15 <= result.p50 && result.p50 <= result.p85).toBe(true);
      }),
      fewer,
    );
  });

  test("does not look at the current week", () => {
    const weeks = [200, 0, 300, 100, 240];
    const work = [...workOf(weeks), { on: monday, minutes: 900 }];
    const today = addDays(monday, 4);
    expect(forecast(weeks, {}, { work, today })).toEqual(forecast(weeks, {}, { today }));
  });

  test("weighs recent weeks more", () => {
    const slowThenFast = dates(forecast([...Array(6).fill(240), ...Array(6).fill(60)]));
    const fastThenSlow = dates(forecast([...Array(6).fill(60), ...Array(6).fill(240)]));
    expect(slowThenFast.p50 < fastThenSlow.p50).toBe(true);
    expect(slowThenFast.p85 < fastThenSlow.p85).toBe(true);
  });

  test("weighs a week by the time there was in it: a week of one study day says less", () => {
    const slow = Array(6).fill(120);
    const daysOff = [{ from: weeksAgo(1), to: addDays(weeksAgo(1), 5) }]; // an hour is left, on Sunday
    const afterFullWeek = dates(forecast([960, ...slow]));
    const afterOneDay = dates(forecast([240, ...slow], { daysOff }));
    expect(afterFullWeek.p50 < afterOneDay.p50).toBe(true);
  });

  test("is less sure after a few weeks than after many of the same kind", () => {
    const span = ({ p50, p85 }: Forecast) => dayNumber(p85) - dayNumber(p50);
    const few = [120, 360, 60, 240, 300, 120];
    const sure = span(dates(forecast([...few, ...few, ...few, ...few], {}, { minutesLeft: 9_600 })));
    expect(sure).toBeGreaterThan(0);
    expect(span(dates(forecast(few, {}, { minutesLeft: 9_600 })))).toBeGreaterThan(sure);
  });

  test("gives its odds: of slow simulations, day by day, half end by the one date and 85 % by the other", () => {
    const weeks = [100, 240, 0, 360, 180, 300, 60, 240];
    const { p50, p85 } = dates(forecast(weeks));
    const ends = Array.from({ length: 2_000 }, (_, run) => simulateSlowly(weeks, 2_400, run));
    const share = (until: string) => ends.filter((end) => end <= until).length / ends.length;
    expect(share(p50)).toBeGreaterThan(0.46);
    expect(share(addDays(p50, -1))).toBeLessThan(0.54);
    expect(share(p85)).toBeGreaterThan(0.82);
    expect(share(addDays(p85, -1))).toBeLessThan(0.88);
  });

  test("without a study time takes all days alike", () => {
    // 420 minutes a week are an hour a day.
    expect(forecastFinish({ work: workOf(Array(5).fill(420)), minutesLeft: 600, periods: [], today: monday })).toEqual({
      p15: "2026-12-02",
      p50: "2026-12-02",
      p85: "2026-12-02",
    });
  });

  test("goes on at the mean pace after three years, to 9999-12-31 at most", () => {
    const pace = Array(5).fill(24);
    expect(dates(forecast(pace, {}, { minutesLeft: 24 * 400 })).p85).toBe(addDays(weeksAgo(-400), -1));
    expect(forecast(pace, {}, { minutesLeft: 100_000_000 })).toEqual({ p15: "9999-12-31", p50: "9999-12-31", p85: "9999-12-31" });
    expect(forecast([240, 240, 240, 240, 240], { daysOff: [{ from: monday, to: "9999-12-31" }] })).toEqual({
      p15: "9999-12-31",
      p50: "9999-12-31",
      p85: "9999-12-31",
    });
  });
});

/** One future of a learner with four hours a week, by another generator, day by day. */
function simulateSlowly(weeks: readonly number[], minutesLeft: number, run: number): string {
  let state = run * 7_919 + 1;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let warmUp = 0; warmUp < 10; warmUp += 1) random();
  const weights = weeks.map((_, age) => 0.5 ** (age / 8) * -Math.log(1 - random()));
  const sum = weights.reduce((all, each) => all + each, 0);
  let left = minutesLeft;
  let pace = 0;
  for (let day = monday; ; day = addDays(day, 1)) {
    if ((dayNumber(day) - dayNumber(monday)) % 7 === 0) {
      const at = random() * sum;
      const sums = weights.map((_, index) => weights.slice(0, index + 1).reduce((all, each) => all + each, 0));
      pace = (weeks[sums.findIndex((until) => at < until)] ?? 0) / 240;
    }
    left -= pace * minutesOn(day, { ...fourHours, today: monday });
    if (left <= 0.000_001) return day;
  }
}
