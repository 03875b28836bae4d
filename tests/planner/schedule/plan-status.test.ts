import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messages } from "#lib/messages/all.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { weekdayOf } from "#lib/planner/time/calendar.ts";
import { makeCopy, makeItem, makeWork } from "../../support/plan-exports.ts";
import { addDays, cases, dayNumber } from "../../support/planner-cases.ts";

const start = "2026-11-02";

const studyTimes: fc.Arbitrary<StudyTime> = fc.record({
  startsOn: fc.constant(start),
  minutesPerWeekday: fc
    .array(fc.constantFrom(0, 0, 20, 45, 60, 90, 240), { minLength: 7, maxLength: 7 })
    .filter((week) => week.some((minutes) => minutes > 0)),
  daysOff: fc.constantFrom([], [{ from: "2026-11-05", to: "2026-11-19" }], [{ from: "2026-11-30", to: "2026-12-01" }]),
  targetDate: fc.constant(null),
  timeZone: fc.constant("UTC"),
});
const works = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 900 }), steps: fc.nat({ max: 5 }) }), { minLength: 1, maxLength: 5 });
type Milestones = readonly { minutes: number; steps: number }[];

/** A plan as it was made on its first day. */
function makePlan(milestones: Milestones, studyTime: StudyTime): Plan {
  const fresh = milestones.map(({ minutes, steps }, at) =>
    makeItem({ id: `m${at}`, minutes, steps: Array.from({ length: steps }, (_, step) => ({ id: `s${step}`, text: "", done: false })) }),
  );
  const { schedule } = schedulePlan(makeWork(fresh), studyTime, start);
  const items = fresh.map((item, at) => {
    const { plannedStart = null, plannedEnd = null } = schedule.items[at] ?? {};
    return { ...item, plannedStart, plannedEnd };
  });
  return { ...makeCopy(items).plan, studyTime };
}

/** The plan after some minutes of work in its order: each step that is finished is ticked, and a milestone with all of them is done. */
function work(plan: Plan, worked: number, on: string): Plan {
  let before = 0;
  const items = milestonesOf(plan).map((item): PlanMilestone => {
    const done = Math.max(0, Math.min(item.minutes, worked - before));
    before += item.minutes;
    const steps = item.steps.map((step, at) => ({ ...step, done: (item.minutes * (at + 1)) / item.steps.length <= done }));
    if (done === item.minutes) return { ...item, steps, status: "done", statusAt: `${on}T20:00:00.000Z` };
    return { ...item, steps, status: steps.some((step) => step.done) ? "in_progress" : "not_started" };
  });
  return { ...plan, areas: [{ id: "area", title: "", items }] };
}

function minutesOn({ minutesPerWeekday, daysOff }: StudyTime, day: string): number {
  return daysOff.some(({ from, to }) => from <= day && day <= to) ? 0 : (minutesPerWeekday[weekdayOf(dayNumber(day))] ?? 0);
}

/** The minutes of the step that is worked on, and how many minutes are ticked. */
function readTicked(plan: Plan): { step: number; ticked: number } {
  const ticked = milestonesOf(plan).reduce((sum, { status, minutes, steps }) => {
    return sum + (status === "done" ? minutes : (minutes * steps.filter(({ done }) => done).length) / Math.max(1, steps.length));
  }, 0);
  const now = milestonesOf(plan).find(({ status }) => status !== "done");
  return { step: now ? now.minutes / Math.max(1, now.steps.length) : 0, ticked };
}

describe("the status of a plan", () => {
  test("is on track on every morning for who works what the plan says, and ticks a step on the day it is finished", () => {
    fc.assert(
      fc.property(works, studyTimes, (milestones, studyTime) => {
        let plan = makePlan(milestones, studyTime);
        let worked = 0;
        for (let day = start; milestonesOf(plan).some((item) => item.status !== "done"); day = addDays(day, 1)) {
          const { finish, keepsPlan } = readPlanStatus(plan, day);
          expect(`${day} ${finish.status} ${finish.current}`).toBe(`${day} onTrack ${finish.planned}`);
          expect(keepsPlan).toBe(true);
          worked += minutesOn(studyTime, day);
          plan = work(plan, worked, day);
        }
      }),
      cases,
    );
  });

  test("is late at the latest after the minutes of one step and of one study day, for who stops", () => {
    fc.assert(
      fc.property(works, studyTimes, fc.nat({ max: 60 }), (milestones, studyTime, days) => {
        const stop = addDays(start, days);
        let available = 0;
        for (let day = start; day < stop; day = addDays(day, 1)) available += minutesOn(studyTime, day);
        const plan = work(makePlan(milestones, studyTime), available, stop);
        const all = milestones.reduce((sum, { minutes }) => sum + minutes, 0);
        if (available >= all) return;
        const { step, ticked } = readTicked(plan);
        const longest = Math.max(...studyTime.minutesPerWeekday);
        for (let day = stop; ; day = addDays(day, 1)) {
          const { finish } = readPlanStatus(plan, day);
          if (finish.status === "late") break;
          expect(finish.status).toBe("onTrack");
          expect(Math.min(all, available) - ticked).toBeLessThan(step + longest);
          expect(day <= (finish.planned ?? "")).toBe(true);
          available += minutesOn(studyTime, day);
        }
      }),
      cases,
    );
  });

  test("says the target is met while the plan is on track for it", () => {
    const studyTime = { startsOn: start, minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
    const plan = work(makePlan([{ minutes: 600, steps: 2 }], studyTime), 120, start);
    const dated = { ...plan, studyTime: { ...studyTime, targetDate: "2026-11-13" } };
    expect(readPlanStatus(dated, "2026-11-04").finish).toEqual({
      planned: "2026-11-13",
      current: "2026-11-13",
      status: "onTrack",
      days: 0,
    });
    expect(readPlanStatus(dated, "2026-11-10").finish).toMatchObject({ status: "late", current: "2026-11-23" });
    expect(computeDates(dated, "2026-11-04")).toMatchObject({ currentDates: { verdict: { fits: true, spareDays: 0 } } });
    expect(computeDates(dated, "2026-11-10")).toMatchObject({ currentDates: { verdict: { fits: false, finishOn: "2026-11-23" } } });
  });

  test("is one verdict: a plan that misses its target is not called on track or early", () => {
    const worked = fc.record({ targetAfter: fc.nat(60), minutes: fc.nat(900), after: fc.nat(10) });
    fc.assert(
      fc.property(works, studyTimes, worked, (milestones, studyTime, { targetAfter, minutes, after }) => {
        const targetDate = addDays(start, targetAfter);
        const plan = work(makePlan(milestones, { ...studyTime, targetDate }), minutes, start);
        const { finish, finished } = readPlanStatus(plan, addDays(start, after));
        if (finished || finish.current === null) return;
        const missedBy = dayNumber(finish.current) - dayNumber(targetDate);
        expect(finish.afterTarget ?? 0).toBe(Math.max(0, missedBy));
        const says = messages.planStatus.name(finish);
        expect(/^(On track|Early)/.test(says)).toBe(finish.status !== "late" && missedBy <= 0);
        expect(messages.planStatus.sentence({ finish })).toContain(says);
      }),
      cases,
    );
  });
});

test("a finished plan tells the minutes of what was done in it, and by how many days it beat its dates", () => {
  const end = "2026-11-20T10:00:00.000Z";
  const dates = { plannedStart: start, plannedEnd: "2026-11-23" };
  const plan = makeCopy([
    makeItem({ id: "done", minutes: 300, status: "done", statusAt: end, ...dates }),
    makeItem({ id: "known", minutes: 60, status: "known", statusAt: end }),
    makeItem({ id: "skipped", minutes: 90, skipped: true }),
  ]).plan;
  const studyTime = { startsOn: start, minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: "2026-11-30", timeZone: "UTC" };
  const { finished } = readPlanStatus({ ...plan, studyTime }, "2026-11-25");
  expect(finished).toEqual({ on: "2026-11-20", minutes: 300, daysToTarget: 10, daysToPlanned: 3 });
});

describe("the current days", () => {
  test("never run backwards in planned order, whatever was added, reordered or done", () => {
    const changes = fc.record({
      added: fc.array(fc.record({ at: fc.nat(5), minutes: fc.integer({ min: 1, max: 300 }) }), { maxLength: 2 }),
      settled: fc.array(fc.nat(5), { maxLength: 3 }),
      moved: fc.option(fc.tuple(fc.nat(5), fc.nat(5)), { nil: undefined }),
      after: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(works, studyTimes, changes, (milestones, studyTime, { added, settled, moved, after }) => {
        const plan = makePlan(milestones, studyTime);
        const items: PlanMilestone[] = milestonesOf(plan).map((item, at) =>
          settled.includes(at) ? { ...item, status: "done", statusAt: `${start}T10:00:00.000Z` } : item,
        );
        if (moved) items.splice(moved[0], 0, ...items.splice(moved[1], 1));
        for (const { at, minutes } of added) items.splice(at, 0, makeItem({ id: `own-${at}-${items.length}`, own: true, minutes }));
        const today = addDays(start, after);
        const { days } = readPlanStatus({ ...plan, areas: [{ id: "area", title: "", items }] }, today);
        const open = items.filter((item) => !isSettled(milestoneState(item))).map(({ id }) => days.get(id));
        for (const [at, current] of open.entries()) {
          const previous = open[at - 1];
          expect(current).toBeDefined();
          if (previous && current) expect([previous.from <= current.from, previous.to <= current.to]).toEqual([true, true]);
        }
      }),
      cases,
    );
  });
});
