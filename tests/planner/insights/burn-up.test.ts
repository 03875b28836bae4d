import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildBurnUp } from "#lib/planner/insights/burn-up.ts";
import { forecastFinish } from "#lib/planner/insights/forecast.ts";
import { plannedThrough, spreadPlannedWork } from "#lib/planner/insights/planned-work.ts";
import { listWorkByDay, listWorkedMilestones, type WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { makeStoryPlan, planOn, replanStory, type Story, study } from "../../support/learner-story.ts";
import { addDays, anyPattern, cases } from "../../support/planner-cases.ts";
import { scheduleSlowly } from "../../support/planner-oracle.ts";

const start = "2026-06-01"; // a Monday
const hourOnWeekdays: StudyTime = {
  startsOn: start,
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};

const anyStudyTime: fc.Arbitrary<StudyTime> = fc.record({
  startsOn: fc.constant(start),
  minutesPerWeekday: anyPattern(300),
  daysOff: fc.array(
    fc.tuple(fc.nat(80), fc.nat(20)).map(([after, days]) => ({ from: addDays(start, after), to: addDays(start, after + days) })),
    { maxLength: 3 },
  ),
  targetDate: fc.constantFrom(null, "2026-08-31"),
  timeZone: fc.constant("UTC"),
});

/** A plan made on its first day, and a learner who has worked on it since, as planned, more, or less. */
const anyStory = fc
  .record({
    studyTime: anyStudyTime,
    minutes: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 }),
    perStep: fc.constantFrom(20, 60, 300),
    days: fc.nat(100),
    share: fc.constantFrom(0, 0.5, 0.9, 1, 1.1, 2),
  })
  .map(({ studyTime, minutes, perStep, days, share }) => {
    const today = addDays(start, days);
    const plan = planOn(makeStoryPlan(minutes, perStep), studyTime, start);
    return { studyTime, today, story: study(plan, today, (available) => available * share) };
  });

/** The work left of a plan at the end of each day, if it goes as the slow planner plans it from today. */
function planSlowly({ plan }: Story, studyTime: StudyTime, today: string): (day: string) => number {
  const left = milestonesOf(plan).map((item) => ({
    id: item.id,
    minutes: remainingMinutes(item.minutes, milestoneState(item), item.steps),
    settled: isSettled(milestoneState(item)),
  }));
  const { days } = scheduleSlowly(left, { ...studyTime, today });
  return (until) => days.filter(({ day }) => day <= until).reduce((sum, { planned }) => sum + planned, 0);
}

const done = ({ worked }: Story, today: string) => buildBurnUp(worked, null, today).today.done;

describe("planned work", () => {
  test("falls on the days on which a slow planner puts it, also after a replan", () => {
    fc.assert(
      fc.property(anyStory, fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 }), ({ studyTime, today, story }, days) => {
        const replanned = replanStory(story, studyTime, today);
        const slow = planSlowly(story, studyTime, today);
        const planned = spreadPlannedWork(replanned.worked, studyTime);
        for (const day of days.map((after) => addDays(today, after))) {
          expect(plannedThrough(planned, day)).toBe(done(story, today) + slow(day));
        }
      }),
      cases,
    );
  });

  test("is more than what is done by yesterday when the plan is late, and less when it is early", () => {
    fc.assert(
      fc.property(anyStory, ({ studyTime, today, story }) => {
        const dates = computeDates(story.plan, today);
        const status = dates && "currentDates" in dates && dates.currentDates.finish.status;
        const byYesterday = plannedThrough(spreadPlannedWork(story.worked, studyTime), addDays(today, -1));
        if (status === "late") expect(byYesterday).toBeGreaterThan(done(story, today));
        if (status === "early") expect(byYesterday).toBeLessThan(done(story, today));
      }),
      cases,
    );
  });

  test("of skipped and known milestones is left out, and the days of the others stay", () => {
    const { worked } = study(planOn(makeStoryPlan([120, 120, 120], 60), hourOnWeekdays, start), start);
    const without = worked.map((item, at) => (at === 1 ? { ...item, skipped: true } : item));
    const planned = spreadPlannedWork(without, hourOnWeekdays);
    expect(["2026-06-02", "2026-06-04", "2026-06-05", "2026-06-08"].map((day) => plannedThrough(planned, day))).toEqual([
      120, 120, 180, 240,
    ]);
  });

  test("does not count steps twice that were ticked on the day of the replan, before it", () => {
    const first = planOn(makeStoryPlan([300], 60), hourOnWeekdays, start);
    const morning = study(first, "2026-06-02", () => 180); // three steps on Monday
    const { worked } = replanStory(morning, hourOnWeekdays, start);
    const planned = spreadPlannedWork(worked, hourOnWeekdays);
    // Where nobody knows when steps were ticked, all of Monday counts: two hours are left for Monday and Tuesday.
    expect(["2026-05-31", start, "2026-06-02", "2026-06-03"].map((day) => plannedThrough(planned, day))).toEqual([0, 240, 300, 300]);
  });

  test("leaves to the day of the replan what was left of it, after milestones were done on it", () => {
    const plan = planOn(makeStoryPlan([40, 120], 40), hourOnWeekdays, start);
    const [first, second] = milestonesOf(plan);
    if (!first || !second) throw new Error("there are two");
    const done = { ...first, status: "done" as const, statusAt: `${start}T09:00:00.000Z` };
    const now = planOn({ ...plan, areas: [{ id: "area", title: "Area", items: [done, second] }] }, hourOnWeekdays, start);
    const planned = spreadPlannedWork(listWorkedMilestones(now, start), hourOnWeekdays);
    // 40 minutes are done, 20 are left of the day.
    expect([0, 1, 2].map((days) => plannedThrough(planned, addDays(start, days)))).toEqual([60, 120, 160]);
  });

  test("is spread evenly over the days of a milestone whose estimate has grown since", () => {
    const { worked } = study(planOn(makeStoryPlan([120, 60], 60), hourOnWeekdays, start), start);
    const grown = worked.map((item, at) => (at === 0 ? { ...item, minutes: 300 } : item));
    const planned = spreadPlannedWork(grown, hourOnWeekdays);
    expect([start, "2026-06-02", "2026-06-03"].map((day) => plannedThrough(planned, day))).toEqual([150, 300, 360]);
  });

  test("is in the order of its days, whatever order the milestones have now", () => {
    const { worked } = study(planOn(makeStoryPlan([120, 60, 240], 60), hourOnWeekdays, start), start);
    const planned = spreadPlannedWork(worked, hourOnWeekdays);
    expect(plannedThrough(planned, addDays(start, 4))).toBe(300);
    expect(spreadPlannedWork(worked.toReversed(), hourOnWeekdays)).toEqual(planned);
  });

  test("counts what no revision plans when it is done", () => {
    const { worked } = study(planOn(makeStoryPlan([60], 60), hourOnWeekdays, start), start);
    const added: WorkedMilestone = {
      minutes: 90,
      status: "done",
      skipped: false,
      doneOn: "2026-06-03",
      ticks: [],
      plannedStart: null,
      plannedEnd: null,
    };
    const planned = spreadPlannedWork([...worked, added], hourOnWeekdays);
    expect([start, "2026-06-02", "2026-06-03"].map((day) => plannedThrough(planned, day))).toEqual([60, 60, 150]);
    expect(planned.end).toEqual({ on: "2026-06-03", minutes: 150 });
  });
});

describe("the burn-up", () => {
  test("never falls, ends with all that is planned, and has the same numbers in line, table and today", () => {
    fc.assert(
      fc.property(anyStory, ({ studyTime, today, story }) => {
        const burnUp = buildBurnUp(story.worked, studyTime, today);
        const { line, table, plannedEnd, all } = burnUp;
        for (const days of [line, table]) {
          for (const [at, day] of days.entries()) {
            const before = days[at - 1];
            expect(before === undefined || before.on < day.on).toBe(true);
            expect(day.planned ?? 0).toBeGreaterThanOrEqual(before?.planned ?? 0);
            expect(day.done === null).toBe(day.on > today);
            if (day.done !== null) expect(day.done).toBeGreaterThanOrEqual(before?.done ?? 0);
          }
        }
        expect(line[0]).toMatchObject({ done: 0, planned: 0 });
        expect(plannedEnd?.minutes).toBe(all);
        const lineOn = new Map(line.map((day) => [day.on, day]));
        for (const day of table) expect(lineOn.get(day.on) ?? day).toEqual(day);
        for (const on of [today, plannedEnd?.on]) {
          expect(lineOn.has(on ?? "")).toBe(true);
          expect(table.some((day) => day.on === on)).toBe(true);
        }
        expect(burnUp.today).toEqual(lineOn.get(today));
      }),
      cases,
    );
  });

  test("shows the target date, unless it is so far away that the lines would have no room", () => {
    const { worked } = study(planOn(makeStoryPlan([600], 60), hourOnWeekdays, start), start); // until 12 June
    const withTarget = (targetDate: string) => buildBurnUp(worked, { ...hourOnWeekdays, targetDate }, start);
    expect(withTarget("2026-06-20").targetDate).toBe("2026-06-20");
    expect(withTarget("2026-06-20").line.at(-1)?.on).toBe("2026-06-20");
    expect(withTarget("2026-06-05").targetDate).toBe("2026-06-05");
    expect(withTarget("2026-06-10").table.some(({ on }) => on === "2026-06-10")).toBe(true);
    expect(withTarget("2036-06-05").targetDate).toBeNull();
    expect(withTarget("2036-06-05").line.at(-1)?.on).toBe("2026-06-12");
    expect(withTarget("2020-06-05").targetDate).toBeNull();
  });

  test("makes room for the forecast, but at most as much again, and holds its days where they are in sight", () => {
    fc.assert(
      fc.property(anyStory, fc.integer({ min: 1, max: 900 }), ({ studyTime, today, story }, ahead) => {
        const before = buildBurnUp(story.worked, studyTime, today).line;
        const [p50, p85] = [addDays(today, Math.floor(ahead / 2)), addDays(today, ahead)];
        const { line, table } = buildBurnUp(story.worked, studyTime, today, { p15: today, p50, p85 });
        // Without a target, which may be the last day itself.
        if (studyTime.targetDate !== null) return;
        const [first, last, end] = [before[0]?.on ?? "", before.at(-1)?.on ?? "", line.at(-1)?.on ?? ""];
        const latest = addDays(last, countDays(addDays(first, 1), last));
        expect(end).toBe([last, [p85, latest].sort()[0]].sort()[1]);
        for (const day of [p50, p85]) if (day <= end) expect(table.some(({ on }) => on === day)).toBe(true);
      }),
      cases,
    );
  });

  test("has a post on each day on which milestones were done, at what was done by then", () => {
    fc.assert(
      fc.property(anyStory, ({ studyTime, today, story }) => {
        const { posts, line } = buildBurnUp(story.worked, studyTime, today);
        expect(posts.map(({ on }) => on)).toEqual([...new Set(story.worked.flatMap(({ doneOn }) => doneOn ?? []))].toSorted());
        const doneOn = new Map(line.map(({ on, done }) => [on, done]));
        for (const { on, minutes } of posts) if (doneOn.has(on)) expect(minutes).toBe(doneOn.get(on));
      }),
      cases,
    );
  });

  test("tells the end of each week, while there is room for them", () => {
    const { worked } = study(planOn(makeStoryPlan([900], 60), hourOnWeekdays, start), start); // three weeks
    const { table } = buildBurnUp(worked, hourOnWeekdays, start);
    expect(table.map(({ on, planned }) => [on, planned])).toEqual([
      [start, 60],
      ["2026-06-07", 300],
      ["2026-06-14", 600],
      ["2026-06-19", 900],
    ]);
  });

  test("of a plan of centuries has no more days than there is room for", () => {
    const slow: StudyTime = { ...hourOnWeekdays, minutesPerWeekday: [1, 0, 0, 0, 0, 0, 0] };
    const { worked } = study(planOn(makeStoryPlan(Array(50).fill(1_000), 60), slow, start), start);
    const { line, table, plannedEnd } = buildBurnUp(worked, slow, start);
    expect(plannedEnd?.on.slice(0, 4)).toBe("2984");
    expect(line.length).toBeLessThan(410);
    expect(table.length).toBeLessThan(120);
  });

  test("takes, with the forecast, a fraction of a tenth of a second for 129 milestones and 10,000 steps", () => {
    const studyTime: StudyTime = {
      ...hourOnWeekdays,
      startsOn: "2022-01-03",
      minutesPerWeekday: Array(7).fill(30),
      targetDate: "2030-01-01",
    };
    const { worked } = study(planOn(makeStoryPlan(Array(129).fill(770), 10), studyTime, studyTime.startsOn), "2031-01-01");
    expect(worked.flatMap(({ ticks }) => ticks)).toHaveLength(129 * 77);
    const today = "2031-01-06";
    // The time of the processor, of the quickest of five: other programs on the machine do not count.
    const times = [1, 2, 3, 4, 5].map(() => {
      const before = process.threadCpuUsage();
      buildBurnUp(worked, studyTime, today);
      forecastFinish({ work: listWorkByDay(worked), minutesLeft: 60_000, periods: [{ from: studyTime.startsOn, studyTime }], today });
      return process.threadCpuUsage(before).user / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });

  test("is empty before there is a plan or anything done", () => {
    const { worked } = study(planOn(makeStoryPlan([600], 60), hourOnWeekdays, start), start);
    const undated = worked.map((item) => ({ ...item, plannedStart: null, plannedEnd: null }));
    expect(buildBurnUp(undated, null, start)).toMatchObject({ isEmpty: true, plannedEnd: null, all: 600 });
    expect(buildBurnUp(undated, hourOnWeekdays, start).today).toEqual({ on: start, done: 0, planned: null });
  });
});
