import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSettled, statuses } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { clockTimesOf, isContinued, listSessions, type StudySession } from "#lib/planner/schedule/sessions.ts";
import { type AvailabilityInput, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { makeItem, makeWork } from "../../support/plan-exports.ts";
import { addDays, anyAvailability, cases, dayNumber, patience } from "../../support/planner-cases.ts";
import { minutesOn, mondayOf, scheduleSlowly } from "../../support/planner-oracle.ts";

const weekends: StudyTime = {
  startsOn: "2026-11-01",
  minutesPerWeekday: [0, 0, 0, 0, 0, 120, 120],
  daysOff: [{ from: "2026-12-05", to: "2026-12-05" }],
  targetDate: null,
  timeZone: "Europe/Berlin",
};
const clock = makeZoneClock(weekends.timeZone);
/** A Monday. */
const today = "2026-11-23";

/** A milestone whose steps are ticked ("x") or not ("-"). */
const milestone = (id: string, minutes: number, steps = "", rest: Partial<PlanMilestone> = {}) =>
  makeItem({ id, minutes, steps: [...steps].map((mark, at) => ({ id: `s${at}`, text: "", done: mark === "x" })), ...rest });

const list = (items: readonly PlanMilestone[], studyTime = weekends, on = today, doneToday = 0) => [
  ...listSessions(makeWork(items, { done: doneToday, on }), studyTime, on),
];

/** "2026-11-28: joins 120 [1,2,3]", a line a session */
const write = (sessions: readonly StudySession[]) =>
  sessions.map(
    ({ day, parts }) => `${day}: ${parts.map(({ milestoneId, minutes, steps }) => `${milestoneId} ${minutes} [${steps}]`).join(", ")}`,
  );

describe("study sessions, by hand", () => {
  it("are one for each study day, skip days off, and name milestones with the steps they are for", () => {
    const items = [
      milestone("joins", 300, "------"), // 50 minutes a step
      milestone("known", 500, "--", { status: "known" }),
      milestone("windows", 200, "x-x-", { status: "in_progress" }), // 100 minutes left, 50 a step
      milestone("ticked", 60, "xx", { status: "in_progress" }),
      milestone("plain", 30),
    ];
    expect(write(list(items))).toEqual([
      "2026-11-28: joins 120 [1,2,3]",
      "2026-11-29: joins 120 [3,4,5]",
      "2026-12-06: joins 60 [5,6], windows 60 [2,4]", // Saturday is off
      "2026-12-12: windows 40 [4], ticked 0 [], plain 30 []",
    ]);
  });

  it("say when they go on with the step, or the milestone without steps, of the one before", () => {
    const goOn = (items: readonly PlanMilestone[]) => list(items).map((session, at, all) => isContinued(session, all[at - 1]));
    expect(goOn([milestone("joins", 300, "------")])).toEqual([false, true, true]); // 1 to 3, 3 to 5, 5 and 6
    expect(goOn([milestone("whole", 240, "----")])).toEqual([false, false]);
    expect(goOn([milestone("plain", 300)])).toEqual([false, true, true]);
    expect(goOn([milestone("one", 120, "-"), milestone("other", 120, "-")])).toEqual([false, false]);
  });

  it("begin at the weekday's start time and may end past midnight", () => {
    const startTimes = [null, null, null, null, null, "23:00", null];
    const [saturday, sunday] = list([milestone("joins", 180)], { ...weekends, startTimes });
    expect([saturday, sunday].map((session) => session && clockTimesOf(session, clock))).toEqual([
      { from: "23:00", to: "01:00" },
      undefined,
    ]);
  });

  it.each([
    ["2027-03-28", "01:30", { from: "01:30", to: "04:30" }],
    ["2027-03-28", "02:30", { from: "03:30", to: "05:30" }],
    ["2027-10-31", "01:30", { from: "01:30", to: "02:30" }],
    ["9999-12-26", "23:30", { from: "23:30", to: "01:30" }],
  ])("last as long as planned when clocks change, on %s at %s", (day, time, times) => {
    const [session] = list([milestone("joins", 120)], { ...weekends, startTimes: Array(7).fill(time), startsOn: day }, day);
    expect(session && clockTimesOf(session, clock)).toEqual(times);
  });

  it("have their times also on the last day that can be written", () => {
    const startTimes = Array(7).fill("23:30");
    const [session] = list([milestone("joins", 120)], { ...weekends, minutesPerWeekday: Array(7).fill(120), startTimes }, "9999-12-31");
    expect(session && clockTimesOf(session, clock)).toEqual({ from: "23:30", to: "01:30" });
  });

  it("leave today what is not done yet of its study time", () => {
    const startTimes = [null, null, null, null, null, "10:00", null];
    const on = (doneToday: number) =>
      list([milestone("joins", 240, "x---", { status: "in_progress" })], { ...weekends, startTimes }, "2026-11-28", doneToday);
    expect(write(on(0))).toEqual(["2026-11-28: joins 120 [2,3]", "2026-11-29: joins 60 [4]"]);
    expect(write(on(60))).toEqual(["2026-11-28: joins 60 [2]", "2026-11-29: joins 120 [3,4]"]);
    expect(on(60).map((session) => clockTimesOf(session, clock))).toEqual([{ from: "11:00", to: "12:00" }, undefined]);
    expect(write(on(500))).toEqual(["2026-11-29: joins 120 [2,3]", "2026-12-06: joins 60 [4]"]);
  });

  it("ignore work that was done on a day without study time", () => {
    expect(write(list([milestone("joins", 60)], weekends, today, 90))).toEqual(["2026-11-28: joins 60 []"]);
  });

  it("are none when nothing is left", () => {
    expect(list([])).toEqual([]);
    expect(list([milestone("done", 60, "", { status: "done" })])).toEqual([]);
  });

  it("name steps of no minutes, too", () => {
    expect(write(list([milestone("short", 2, "-----")], { ...weekends, minutesPerWeekday: [1, 1, 0, 0, 0, 0, 0] }))).toEqual([
      "2026-11-23: short 1 [1,2,3]",
      "2026-11-24: short 1 [4,5]",
    ]);
    expect(write(list([milestone("none", 0, "--")]))).toEqual(["2026-11-28: none 0 [1,2]"]);
  });

  it("say what to change when there is no study time, and cost nothing beyond what is read", () => {
    const never = { ...weekends, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] };
    expect(() => list([milestone("joins", 60)], never)).toThrow(ScheduleInputError);
    const long = listSessions(makeWork([milestone("long", 1e9)]), { ...weekends, minutesPerWeekday: [1, 0, 0, 0, 0, 0, 0] }, today);
    expect(long.next().value).toMatchObject({ day: "2026-11-23", minutes: 1 });
  });
});

const anyMilestones = fc
  .array(
    fc.record({
      // Often so that a step ends with a day.
      minutes: fc.oneof(fc.constant(0), fc.constantFrom(30, 60, 120, 180, 360), fc.integer({ min: 1, max: 400 })),
      status: fc.constantFrom(...statuses, "not_started", "in_progress"),
      skipped: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
      steps: fc.array(fc.boolean(), { maxLength: 7 }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ steps, ...rest }, at) => milestone(`m${at}`, rest.minutes, steps.map((done) => (done ? "x" : "-")).join(""), rest)),
  );

const toStudyTime = ({ startsOn, minutesPerWeekday, daysOff }: AvailabilityInput): StudyTime => ({
  ...{ startsOn, minutesPerWeekday, daysOff },
  targetDate: null,
  timeZone: "UTC",
});

const isLeft = (item: PlanMilestone) => !isSettled(milestoneState(item));
const minutesLeft = (item: PlanMilestone) => remainingMinutes(item.minutes, milestoneState(item), item.steps);

/** Goes from minute to minute, and asks for each which steps it is for. */
function listSlowly(items: readonly PlanMilestone[], input: AvailabilityInput, doneToday: number): Record<string, unknown>[] {
  const sessions: {
    day: string;
    minutes: number;
    minutesBefore: number;
    parts: { milestoneId: string; minutes: number; steps: number[] }[];
  }[] = [];
  let day = input.today;
  let used = Math.min(doneToday, minutesOn(day, input));
  const partOf = (id: string) => {
    if (sessions.at(-1)?.day !== day) sessions.push({ day, minutes: 0, minutesBefore: used, parts: [] });
    const parts = sessions.at(-1)?.parts ?? [];
    if (parts.at(-1)?.milestoneId !== id) parts.push({ milestoneId: id, minutes: 0, steps: [] });
    return parts.at(-1) as (typeof parts)[number];
  };
  for (const item of items.filter(isLeft)) {
    const open = item.steps.flatMap((step, at) => (step.done ? [] : [at + 1]));
    const all = minutesLeft(item);
    if (all === 0) {
      while (minutesOn(day, input) === 0) day = addDays(day, 1);
      partOf(item.id).steps.push(...open);
    }
    for (let minute = 0; minute < all; minute += 1) {
      while (used >= minutesOn(day, input)) [day, used] = [addDays(day, 1), 0];
      const part = partOf(item.id);
      part.minutes += 1;
      for (const [at, step] of open.entries()) {
        const [from, to] = [Math.floor((all * at) / open.length), Math.floor((all * (at + 1)) / open.length)];
        if ((from === minute || (from <= minute && minute < to)) && !part.steps.includes(step)) part.steps.push(step);
      }
      used += 1;
      const session = sessions.at(-1);
      if (session) session.minutes += 1;
    }
  }
  return sessions;
}

describe("study sessions, for any plan", () => {
  it(
    "match those of a planner that goes from minute to minute",
    () => {
      fc.assert(
        fc.property(anyMilestones, anyAvailability, fc.nat(200), (items, input, doneToday) => {
          const sessions = list(items, toStudyTime(input), input.today, doneToday).map(({ startsAt, ...rest }) => rest);
          expect(sessions).toEqual(listSlowly(items, input, doneToday));
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "agree with the schedule: the minutes of each day and week, and the first and last day of each milestone",
    () => {
      fc.assert(
        fc.property(anyMilestones, anyAvailability, fc.nat(200), (items, input, done) => {
          const sessions = list(items, toStudyTime(input), input.today, done);
          const work = items.map((item) => ({ id: item.id, minutes: minutesLeft(item), settled: !isLeft(item) }));
          const slow = scheduleSlowly(work, input, done).days.filter(({ planned }) => planned > 0);
          expect(sessions.filter(({ minutes }) => minutes > 0).map(({ day, minutes }) => [day, minutes])).toEqual(
            slow.map(({ day, planned }) => [day, planned]),
          );
          const { schedule } = schedulePlan(makeWork(items, { done, on: input.today }), toStudyTime(input), input.today);
          for (const { week, plannedMinutes } of schedule.weeks) {
            const inWeek = sessions.filter(({ day }) => mondayOf(day) === week);
            expect(inWeek.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plannedMinutes);
          }
          for (const { id, plannedStart, plannedEnd } of schedule.items) {
            const days = sessions.filter(({ parts }) => parts.some(({ milestoneId }) => milestoneId === id)).map(({ day }) => day);
            expect([days[0] ?? null, days.at(-1) ?? null]).toEqual([plannedStart, plannedEnd]);
          }
          expect(sessions.at(-1)?.day ?? null).toBe(schedule.finishOn);
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "have each minute left of each milestone once, and its steps in order without a gap",
    () => {
      fc.assert(
        fc.property(anyMilestones, anyAvailability, fc.nat(500), (items, input, doneToday) => {
          const parts = list(items, toStudyTime(input), input.today, doneToday).flatMap((session) => session.parts);
          for (const item of items) {
            const own = parts.filter(({ milestoneId }) => milestoneId === item.id);
            expect(own.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(isLeft(item) ? minutesLeft(item) : 0);
            expect(own.length > 0).toBe(isLeft(item));
            const open = isLeft(item) ? item.steps.flatMap((step, at) => (step.done ? [] : [at + 1])) : [];
            // A step may go on in the next session; leaving out such repeats gives each step once.
            const steps = own.flatMap((part) => [...part.steps]);
            expect(steps.filter((step, at) => step !== steps[at - 1])).toEqual(open);
            for (const part of own) expect(part.steps.length > 0).toBe(open.length > 0);
          }
          // Milestones come one after another, in planned order.
          const order = parts.map(({ milestoneId }) => items.findIndex(({ id }) => id === milestoneId));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "are at most one a day, on study days in order, and fit into them",
    () => {
      fc.assert(
        fc.property(anyMilestones, anyAvailability, fc.nat(500), (items, input, doneToday) => {
          const sessions = list(items, toStudyTime(input), input.today, doneToday);
          for (const [at, { day, minutes, minutesBefore, parts }] of sessions.entries()) {
            expect(minutesBefore + minutes).toBeLessThanOrEqual(minutesOn(day, input));
            expect(minutesOn(day, input)).toBeGreaterThan(0);
            expect(parts.length).toBeGreaterThan(0);
            if (minutesBefore > 0) expect(day === input.today || minutes === 0).toBe(true);
            const next = sessions[at + 1];
            if (next) expect(dayNumber(next.day)).toBeGreaterThan(dayNumber(day));
          }
        }),
        cases,
      );
    },
    patience,
  );
});
