import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeReplan } from "#app/_features/plan-sync/compute-replan.ts";
import { studyToday } from "#lib/planner/insights/study-today.ts";
import { isSettled, statuses } from "#lib/planner/plan/counts.ts";
import {
  applyPatches,
  findNext,
  milestoneState,
  milestonesOf,
  type Plan,
  type PlanMilestone,
  patchForStep,
} from "#lib/planner/plan/plan.ts";
import { compareFinishes } from "#lib/planner/schedule/compare-finishes.ts";
import { computeDates, type DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import { applyFit, computeFit } from "#lib/planner/schedule/fit.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { listSessions } from "#lib/planner/schedule/sessions.ts";
import { makeStoryPlan, planOn } from "../../support/learner-story.ts";
import { makeItem } from "../../support/plan-exports.ts";
import { addDays, anyAvailability, cases, patience } from "../../support/planner-cases.ts";
import { minutesOn, mondayOf, scheduleSlowly } from "../../support/planner-oracle.ts";

/** Days before today on which something was done; 0 is today, and null is not done. */
const anyAge = fc.option(fc.constantFrom(0, 0, 1, 3, 9), { nil: null });
const anyWork = fc.record({
  minutes: fc.oneof(fc.constant(0), fc.constantFrom(30, 60, 120, 240), fc.integer({ min: 1, max: 500 })),
  status: fc.constantFrom("not_started", "in_progress", ...statuses),
  statusAge: fc.constantFrom(0, 0, 1, 5),
  skipped: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
  steps: fc.array(anyAge, { maxLength: 6 }),
});
type Work = typeof anyWork extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function makePlan(drawn: readonly Work[], studyTime: StudyTime, today: string): Plan {
  const at = (age: number) => `${addDays(today, -age)}T12:00:00.000Z`;
  const items = drawn.map(({ statusAge, steps, ...rest }, rank) =>
    makeItem({
      ...{ ...rest, id: `m${rank}`, rank, statusAt: at(statusAge) },
      steps: steps.map((age, step) => ({ id: `s${step}`, text: "", done: age !== null, ...(age === null ? {} : { tickedAt: at(age) }) })),
    }),
  );
  return { ...makeStoryPlan([], 60), areas: [{ id: "area", title: "", items }], studyTime };
}

/** A plan with any work done before and today. Today is far from 1970, so that there are days before. */
const anyCase = fc
  .record({ drawn: fc.array(anyWork, { maxLength: 7 }), availability: anyAvailability, target: fc.option(fc.nat(200), { nil: null }) })
  .filter(({ availability }) => availability.today > "1971-01-01")
  .map(({ drawn, availability: { today, startsOn, minutesPerWeekday, daysOff }, target }) => {
    const targetDate = target === null ? null : addDays(today, target);
    const studyTime: StudyTime = { startsOn, minutesPerWeekday, daysOff, targetDate, timeZone: "UTC" };
    return { drawn, plan: makePlan(drawn, studyTime, today), studyTime, today };
  });

/** The minutes of today's work, milestone by milestone, as they were drawn. */
function countSlowly(drawn: readonly Work[]): number {
  return drawn.reduce((sum, { minutes, status, statusAge, skipped, steps }) => {
    if (skipped || status === "known") return sum;
    const doneBy = (age: number) => {
      if (status === "done" && statusAge >= age) return minutes;
      const ticked = steps.filter((its) => its !== null && its >= age).length;
      return steps.length === 0 ? 0 : Math.floor((minutes * ticked) / steps.length);
    };
    return sum + doneBy(0) - doneBy(1);
  }, 0);
}

function datesOf(plan: Plan, today: string): DatedPlan {
  const dates = computeDates(plan, today);
  if (!dates || "problem" in dates) throw new Error("the plan has no dates");
  return dates;
}

const isLeft = (item: PlanMilestone) => !isSettled(milestoneState(item));
const workOf = (plan: Plan) =>
  milestonesOf(plan).map((item) => ({
    id: item.id,
    minutes: remainingMinutes(item.minutes, milestoneState(item), item.steps),
    settled: !isLeft(item),
  }));

/** The milestone without the times of the work on it. */
const withoutTimes = (item: PlanMilestone): PlanMilestone => ({
  ...item,
  statusAt: null,
  steps: item.steps.map(({ tickedAt: _unknown, ...step }) => step),
});

/** The first and last day of each milestone in its study sessions. */
function readSessions(plan: Plan, studyTime: StudyTime, today: string): Map<string, [string, string]> {
  const days = new Map<string, [string, string]>();
  for (const { day, parts } of listSessions(plan, studyTime, today))
    for (const { milestoneId } of parts) days.set(milestoneId, [days.get(milestoneId)?.[0] ?? day, day]);
  return days;
}

describe("work done today uses up today's study time first", () => {
  test(
    "in the schedule and its weeks, as in a planner that goes from day to day",
    () => {
      fc.assert(
        fc.property(anyCase, ({ drawn, plan, studyTime, today }) => {
          const slow = scheduleSlowly(workOf(plan), { ...studyTime, today }, countSlowly(drawn));
          const { schedule } = schedulePlan(plan, studyTime, today);
          // A milestone of no minutes belongs to the day of the last minute before it, also where today's study time is used up.
          const isTimed = ({ id }: { id: string }) => workOf(plan).some((each) => each.id === id && each.minutes > 0);
          expect(schedule.items.filter(isTimed)).toEqual(slow.items.filter(isTimed));
          const daysOf = Map.groupBy(slow.days, ({ day }) => mondayOf(day));
          for (const { week, plannedMinutes, availableMinutes } of schedule.weeks) {
            const days = daysOf.get(week) ?? [];
            expect(days.reduce((sum, { planned }) => sum + planned, 0)).toBe(plannedMinutes);
            expect(days.reduce((sum, { available }) => sum + available, 0)).toBeLessThanOrEqual(availableMinutes);
            if (week !== schedule.weeks.at(-1)?.week)
              expect(days.reduce((sum, { available }) => sum + available, 0)).toBe(availableMinutes);
          }
        }),
        cases,
      );
    },
    patience,
  );

  test(
    "so that after a replan, the days of every milestone are those of its sessions, on a device as on the server, and of Today",
    () => {
      fc.assert(
        fc.property(anyCase, ({ plan: unplanned, studyTime, today }) => {
          const plan = planOn(unplanned, studyTime, today);
          const { currentDates } = datesOf(plan, today);
          const sessions = readSessions(plan, studyTime, today);
          expect(new Map([...currentDates.days].map(([id, { from, to }]) => [id, [from, to]]))).toEqual(sessions);
          expect([...sessions.keys()].sort()).toEqual(
            milestonesOf(plan)
              .filter(isLeft)
              .map(({ id }) => id)
              .sort(),
          );
          expect(currentDates.finish.status).toBe(sessions.size > 0 ? "onTrack" : null);
          const onDevice = computeReplan(unplanned, unplanned, studyTime, new Date(`${today}T20:00:00.000Z`));
          expect("plan" in onDevice && milestonesOf(onDevice.plan)).toEqual(milestonesOf(plan));
          const { session } = studyToday(plan, studyTime, today);
          const onToday = [...sessions].flatMap(([id, [from]]) => (from === today ? [id] : []));
          if (session?.day === today) expect(session.parts.map(({ milestoneId }) => milestoneId)).toEqual(expect.arrayContaining(onToday));
          else expect(onToday).toEqual([]);
        }),
        cases,
      );
    },
    patience,
  );

  test(
    "in what other hours, another date or a smaller scope make of the plan, and beside another plan with as much left",
    () => {
      fc.assert(
        fc.property(anyCase, fc.nat(300), ({ plan, studyTime, today }, days) => {
          const { finishOn } = schedulePlan(plan, studyTime, today).schedule;
          const minutesPerWeek = studyTime.minutesPerWeekday.reduce((sum, minutes) => sum + minutes, 0);
          const levers = { minutesPerWeek, targetDate: addDays(today, days) };
          const fit = computeFit(plan, studyTime, levers, today);
          expect(fit.finishOfAll).toBe(finishOn);
          const applied = applyFit(plan, studyTime, { ...levers, leaveOut: fit.leaveOut }, today);
          if ("problem" in applied) throw new Error(applied.problem.code);
          const smaller = applyPatches(
            plan,
            applied.skipped.map((milestoneId) => ({ milestoneId, patch: { skipped: true } })),
          );
          expect(applied.planned.planSchedule).toEqual(schedulePlan(smaller, fit.studyTime, today));
          const ids = milestonesOf(plan).map(({ id }) => id);
          const finishBeside = (counts: string[]) =>
            compareFinishes(plan, { counts, left: [], minutesLeft: fit.minutesLeft }, today)?.other;
          if (fit.minutesLeft > 0) expect(finishBeside(ids)).toBe(finishOn);
          // Work on what the other plan does not have uses up none of its time.
          const free = { ...plan, areas: [{ id: "area", title: "", items: milestonesOf(plan).filter(isLeft).map(withoutTimes) }] };
          if (fit.minutesLeft > 0) expect(finishBeside([])).toBe(schedulePlan(free, studyTime, today).schedule.finishOn);
        }),
        cases,
      );
    },
    patience,
  );
});

/** Ticks the next step of a plan at noon of a day, and sets a milestone to done with its last one; nothing where there is none. */
function tickNext(plan: Plan, today: string): Plan {
  const next = findNext(milestonesOf(plan));
  if (next?.steps.filter(({ done }) => !done).length === 1) {
    const patch = { status: "done" as const, step: { id: next.steps.find(({ done }) => !done)?.id ?? "", done: true } };
    return applyPatches(plan, [{ milestoneId: next.id, patch, origin: { occurredAt: Date.parse(`${today}T12:00:00.000Z`) } }]);
  }
  return next
    ? tick(
        plan,
        next,
        next.steps.findIndex(({ done }) => !done),
        today,
      )
    : plan;
}

function tick(plan: Plan, item: PlanMilestone, step: number, today: string): Plan {
  const patch = patchForStep(item, item.steps[step]?.id ?? "", !item.steps[step]?.done);
  return applyPatches(plan, [{ milestoneId: item.id, patch, origin: { occurredAt: Date.parse(`${today}T12:00:00.000Z`) } }]);
}

describe("the status of a plan, in the course of a day", () => {
  const start = "2026-11-02";
  const everyDay = { startsOn: start, daysOff: [], targetDate: null, timeZone: "UTC" };

  test("is on track after exactly today's session, neither early nor late, with nothing to replan but the days that are over", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(30, 60, 90, 300), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(0, 30, 60, 120), { minLength: 7, maxLength: 7 }).filter((week) => week.some((minutes) => minutes > 0)),
        (milestones, minutesPerWeekday) => {
          const studyTime = { ...everyDay, minutesPerWeekday };
          const made = planOn(makeStoryPlan(milestones, 30), studyTime, start);
          let plan = made;
          for (
            let day = start;
            plan === made || milestonesOf(plan).some((item) => item.steps.some(({ done }) => !done));
            day = addDays(day, 1)
          ) {
            const [session] = listSessions(plan, studyTime, day);
            if (session?.day !== day) continue;
            for (let minutes = 0; minutes < session.minutes; minutes += 30) plan = tickNext(plan, day);
            const { finish, keepsPlan } = readPlanStatus(plan, day);
            expect(`${day} ${finish.status} ${finish.current} ${finish.days}`).toBe(`${day} onTrack ${finish.planned} 0`);
            expect(keepsPlan).toBe(milestonesOf(plan).some(isLeft));
            if (!keepsPlan) return;
            const again = planOn(plan, studyTime, day);
            const sessions = readSessions(again, studyTime, day);
            for (const [id, [from, to]] of sessions) expect(datesOf(again, day).currentDates.days.get(id)).toMatchObject({ from, to });
            expect(datesOf(again, day).currentDates.finish).toMatchObject({ current: finish.planned, status: "onTrack" });
          }
        },
      ),
      cases,
    );
  });

  test("is on track at every tick of who works what the plan says, however long the steps are", () => {
    const anyMilestones = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 900 }), steps: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    const anyWeek = fc
      .array(fc.constantFrom(0, 20, 45, 60, 90, 240), { minLength: 7, maxLength: 7 })
      .filter((week) => week.some((minutes) => minutes > 0));
    fc.assert(
      fc.property(anyMilestones, anyWeek, (milestones, minutesPerWeekday) => {
        const studyTime = { ...everyDay, minutesPerWeekday };
        const fresh = { ...makeStoryPlan([], 60), studyTime };
        const items = milestones.map(({ minutes, steps }, rank) =>
          makeItem({
            ...{ id: `m${rank}`, rank, minutes },
            steps: Array.from({ length: steps }, (_, at) => ({ id: `s${at}`, text: "", done: false })),
          }),
        );
        let plan = planOn({ ...fresh, areas: [{ id: "area", title: "", items }] }, studyTime, start);
        let before = 0;
        const ends = milestones.flatMap(({ minutes, steps }) => {
          const its = Array.from({ length: steps }, (_, at) => before + (minutes * (at + 1)) / steps);
          before += minutes;
          return its;
        });
        let worked = 0;
        for (let day = start; ends.length > 0; day = addDays(day, 1)) {
          worked += minutesOn(day, { ...studyTime, today: day });
          while (ends[0] !== undefined && ends[0] <= worked) {
            ends.shift();
            plan = tickNext(plan, day);
            const { finish } = readPlanStatus(plan, day);
            expect(`${day} ${finish.status} ${finish.current}`).toBe(`${day} onTrack ${finish.planned}`);
          }
        }
      }),
      cases,
    );
  });

  test(
    "never gets a later finish from a tick, and an untick on the same day gives back all that was",
    () => {
      fc.assert(
        fc.property(
          anyCase,
          fc.nat(40),
          fc.nat(60),
          fc.nat(6),
          fc.nat(5),
          ({ plan: unplanned, studyTime, today }, ago, _days, at, step) => {
            const since = addDays(today, -ago);
            const plan = planOn(unplanned, studyTime, since);
            const item = milestonesOf(plan)[at];
            if (!item?.steps[step] || item.steps[step].done) return;
            const before = datesOf(plan, today);
            const after = tick(plan, item, step, today);
            const { planSchedule, currentDates } = datesOf(after, today);
            expect((planSchedule.schedule.finishOn ?? "") <= (before.planSchedule.schedule.finishOn ?? "")).toBe(true);
            expect((planSchedule.finishRange?.late ?? "") <= (before.planSchedule.finishRange?.late ?? "9999-12-31")).toBe(true);
            const isNext = findNext(
              milestonesOf(plan).filter((each) => workOf(plan).some(({ id, minutes }) => id === each.id && minutes > 0)),
            )?.id;
            if (item.id === isNext) expect((currentDates.finish.current ?? "") <= (before.currentDates.finish.current ?? "")).toBe(true);
            const ticked = milestonesOf(after)[at] as PlanMilestone;
            const back = applyPatches(after, [
              {
                milestoneId: item.id,
                patch: { status: item.status, ...patchForStep(ticked, `s${step}`, false) },
                origin: { occurredAt: Date.parse(`${today}T13:00:00.000Z`) },
              },
            ]);
            expect(datesOf(back, today).planSchedule).toEqual(before.planSchedule);
          },
        ),
        cases,
      );
    },
    patience,
  );
});

describe("which day work belongs to", () => {
  const studyTime: StudyTime = {
    ...{ startsOn: "2026-11-02", minutesPerWeekday: [60, 60, 60, 60, 60, 60, 60], daysOff: [] },
    ...{ targetDate: null, timeZone: "Pacific/Auckland" },
  };
  const finishOf = (plan: Plan, time: StudyTime, today: string) => schedulePlan(plan, time, today).schedule.finishOn;
  /** 23:30 on 23 November in Auckland, 11:30 in Berlin and UTC. */
  const tickedAt = "2026-11-23T10:30:00.000Z";
  const item = makeItem({
    minutes: 120,
    status: "in_progress",
    steps: [
      { id: "a", text: "", done: true, tickedAt },
      { id: "b", text: "", done: false },
    ],
  });
  const plan: Plan = { ...makeStoryPlan([], 60), areas: [{ id: "area", title: "", items: [item] }], studyTime };

  test("is that of the plan's time zone, also before it has one, and of the zone that it had then", () => {
    expect(finishOf(plan, studyTime, "2026-11-23")).toBe("2026-11-24");
    expect(finishOf(plan, studyTime, "2026-11-24")).toBe("2026-11-24");
    expect(finishOf({ ...plan, studyTime: null }, studyTime, "2026-11-23")).toBe("2026-11-24");
    // The plan's zone of then counts, so it was done on the 23rd, and the 24th is free.
    const late = { ...studyTime, timeZone: "Pacific/Kiritimati" };
    expect(finishOf(plan, late, "2026-11-24")).toBe("2026-11-24");
    // Who moves west has done it today, until that day comes.
    const west = { ...studyTime, timeZone: "Pacific/Honolulu" };
    expect(finishOf(plan, west, "2026-11-22")).toBe("2026-11-23");
  });

  test("is no day where a device does not know when it was ticked", () => {
    const steps = item.steps.map(({ tickedAt: _unknown, ...step }) => step);
    const stored = { ...plan, areas: [{ id: "area", title: "", items: [{ ...item, steps }] }] };
    expect(finishOf(stored, studyTime, "2026-11-23")).toBe("2026-11-23");
  });
});
