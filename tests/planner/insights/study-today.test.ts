import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studyToday, type TodaySession } from "#lib/planner/insights/study-today.ts";
import { listWorkedMilestones } from "#lib/planner/insights/this-week.ts";
import { isSettled, statuses } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone, type PlanStep } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { makeItem, makeWork } from "../../support/plan-exports.ts";
import { dayNumber } from "../../support/planner-cases.ts";
import { minutesOn } from "../../support/planner-oracle.ts";

const everyDay: StudyTime = {
  startsOn: "2026-11-01",
  minutesPerWeekday: [120, 120, 120, 120, 120, 120, 120],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};
/** A Wednesday. */
const today = "2026-11-25";

/** A plan of a milestone whose steps are ticked today ("t"), before ("x") or not ("-"). */
function worked(id: string, minutes: number, marks: string, rest: Partial<PlanMilestone> = {}) {
  const steps = [...marks].map((mark, at) => makeStep(at, mark === "-" ? null : mark === "t" ? today : "2026-11-20"));
  const status = rest.status ?? (/[tx]/.test(marks) ? "in_progress" : "not_started");
  return makeWork([makeItem({ id, minutes, steps, ...rest, status })]);
}

/** A step that was ticked on a day, or that is not. */
function makeStep(at: number, tick: string | null): PlanStep {
  return { id: `s${at}`, text: "", done: tick !== null, ...(tick === null ? {} : { tickedAt: `${tick}T10:00:00.000Z` }) };
}

const write = (session: TodaySession | undefined) =>
  session && `${session.day} ${session.minutes}: ${session.parts.map(({ milestoneId, steps }) => `${milestoneId} [${steps}]`).join(", ")}`;

describe("what to study today", () => {
  it("is the day's session, and a tick moves nothing out of it", () => {
    // 60 minutes a step.
    const begun = studyToday(worked("joins", 360, "------"), everyDay, today);
    expect(write(begun.session)).toBe("2026-11-25 120: joins [1,2]");
    expect(begun.next.map(({ day, parts }) => [day, parts[0]?.steps])).toEqual([
      ["2026-11-26", [3, 4]],
      ["2026-11-27", [5, 6]],
    ]);
    const ticked = studyToday(worked("joins", 360, "t-----"), everyDay, today);
    expect(write(ticked.session)).toBe("2026-11-25 120: joins [1,2]");
    expect(ticked.next.map(({ day }) => day)).toEqual(["2026-11-26", "2026-11-27"]);
    expect(ticked.week[2]).toEqual({ day: today, done: 60, planned: 60, available: 120, isOff: false });
  });

  it("is over when its study time is used up, and what is next stays on its days", () => {
    const { session, next, week } = studyToday(worked("joins", 360, "tt----"), everyDay, today);
    expect(session).toMatchObject({ day: today, isOver: true, minutes: 120, clock: undefined });
    expect(write(session)).toBe("2026-11-25 120: joins [1,2]");
    expect(next.map(({ day, parts }) => [day, parts[0]?.steps])).toEqual([
      ["2026-11-26", [3, 4]],
      ["2026-11-27", [5, 6]],
    ]);
    expect(week.map(({ planned }) => planned)).toEqual([0, 0, 0, 120, 120, 0, 0]);
  });

  it("is the next session where today has none", () => {
    const weekends = { ...everyDay, minutesPerWeekday: [0, 0, 0, 0, 0, 120, 0] };
    const { session, next } = studyToday(worked("joins", 360, "xx----"), weekends, today);
    expect(write(session)).toBe("2026-11-28 120: joins [3,4]");
    expect(session?.isOver).toBe(false);
    expect(next.map(({ day }) => day)).toEqual(["2026-12-05"]);
  });

  it("keeps the clock of a session that has begun", () => {
    const startTimes = [null, null, "18:30", null, null, null, null];
    for (const marks of ["------", "t-----"]) {
      expect(studyToday(worked("joins", 360, marks), { ...everyDay, startTimes }, today).session?.clock).toEqual({
        from: "18:30",
        to: "20:30",
      });
    }
  });

  it("names the steps of a milestone that was done today, and nothing when nothing is left or was done", () => {
    const done = worked("joins", 120, "xt-", { status: "done", statusAt: "2026-11-25T09:00:00.000Z" });
    expect(write(studyToday(done, everyDay, today).session)).toBe("2026-11-25 80: joins [2,3]");
    const known = worked("joins", 120, "---", { status: "known", statusAt: "2026-11-25T09:00:00.000Z" });
    expect(studyToday(known, everyDay, today)).toMatchObject({ session: undefined, next: [] });
  });
});

it("tells of each day of the week whether it is off, by the first and the last day off", () => {
  const off = {
    ...everyDay,
    daysOff: [
      { from: "2026-11-24", to: "2026-11-25" },
      { from: "2026-11-28", to: "2026-11-28" },
    ],
  };
  const { week } = studyToday(worked("joins", 360, "------"), off, today);
  expect(week.map(({ isOff }) => isOff)).toEqual([false, true, true, false, false, true, false]);
  expect(week.map(({ available }) => available)).toEqual([120, 0, 0, 120, 120, 0, 120]);
});

const day = fc.integer({ min: dayNumber(today) - 10, max: dayNumber(today) }).map(formatIsoDay);
const anyItem = fc.record({
  minutes: fc.integer({ min: 1, max: 600 }),
  status: fc.constantFrom(...statuses),
  statusAt: day.map((on) => `${on}T10:00:00.000Z`),
  skipped: fc.boolean(),
  ticks: fc.array(fc.option(day, { nil: null }), { maxLength: 5 }),
});
const anyTime = fc.record({
  minutesPerWeekday: fc.array(fc.constantFrom(0, 45, 120), { minLength: 7, maxLength: 7 }).filter((all) => all.some((each) => each > 0)),
  off: fc.option(fc.tuple(fc.integer({ min: -5, max: 9 }), fc.nat(5)), { nil: undefined }),
});

it("holds for any plan: today's steps are those ticked today and the session's, no step is planned twice, and days have room", () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 6 }), anyTime, (all, { minutesPerWeekday, off }) => {
      const from = dayNumber(today) + (off?.[0] ?? 0);
      const daysOff = off ? [{ from: formatIsoDay(from), to: formatIsoDay(from + off[1]) }] : [];
      const studyTime = { ...everyDay, minutesPerWeekday, daysOff };
      const plan = makeWork(
        all.map(({ ticks, ...item }, at) => makeItem({ ...item, id: `m${at}`, steps: ticks.map((tick, index) => makeStep(index, tick)) })),
      );
      const items = listWorkedMilestones(plan, today);
      const { session, next, week } = studyToday(plan, studyTime, today);
      expect(week).toHaveLength(7);
      for (const each of week) {
        const room = each.day < today ? 0 : minutesOn(each.day, { ...studyTime, today });
        expect(each.planned).toBeLessThanOrEqual(room);
        if (each.isOff) expect(each.available).toBe(0);
      }
      const left = items.filter((item) => !isSettled(milestoneState(item)));
      if (left.length === 0 && session) expect(session.isOver).toBe(true);
      if (session && session.day !== today)
        expect(items.some(({ doneOn, ticks }) => doneOn === today || ticks.includes(today))).toBe(false);
      for (const item of items) {
        const part = session?.parts.find(({ milestoneId }) => milestoneId === item.id);
        item.ticks.forEach((tick, at) => {
          if (tick === today) expect(part?.steps).toContain(at + 1);
          if (tick !== null && tick < today) expect(part?.steps ?? []).not.toContain(at + 1);
        });
      }
      expect([session?.day ?? today, ...next.map((each) => each.day)]).toEqual(
        [session?.day ?? today, ...next.map((each) => each.day)].toSorted(),
      );
    }),
    { numRuns: process.env.CI ? 1_000 : 200 },
  );
});
