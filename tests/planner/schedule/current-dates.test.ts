import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeDocument } from "#lib/export/plan-document.ts";
import { messages } from "#lib/messages/all.ts";
import { isSettled, statuses } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { toSharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { compareFinishes } from "#lib/planner/schedule/compare-finishes.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import { makeWork } from "../../support/plan-exports.ts";
import { cases } from "../../support/planner-cases.ts";

const start = "2026-11-02";
const day = (after: number) => formatIsoDay((parseDay(start) ?? 0) + after);

type Drawn = { minutes: number; low: number; status: PlanMilestone["status"]; skipped: boolean; ownEstimate: boolean; ticked: number };
const anyWork: fc.Arbitrary<Drawn> = fc.record({
  minutes: fc.integer({ min: 1, max: 400 }),
  low: fc.integer({ min: 1, max: 5 }),
  status: fc.constantFrom("not_started", "not_started", ...statuses),
  skipped: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
  ownEstimate: fc.boolean(),
  ticked: fc.integer({ min: 0, max: 4 }),
});
const anySettings: fc.Arbitrary<StudyTime> = fc.record({
  startsOn: fc.constant(start),
  minutesPerWeekday: fc.constantFrom([60, 60, 60, 60, 60, 0, 0], [0, 0, 0, 0, 0, 240, 0], [30, 0, 90, 0, 0, 0, 45]),
  daysOff: fc.constantFrom([], [{ from: day(8), to: day(20) }]),
  targetDate: fc.constantFrom(null, day(30)),
  timeZone: fc.constant("UTC"),
});

function makeItem(at: number, drawn: Drawn): PlanMilestone {
  return {
    id: `m${at}`,
    title: `m${at}`,
    hours: { low: drawn.low, high: drawn.low + 3 },
    ...{
      own: false,
      retired: false,
      importance: "core",
      rank: 0,
      note: "",
      evidence: [],
      prerequisites: at % 3 === 2 ? [`m${at - 1}`] : [],
    },
    ...{ plannedStart: null, plannedEnd: null, statusAt: null },
    ...drawn,
    steps: [0, 1, 2, 3].map((step) => ({ id: `${step}`, text: "", done: step < drawn.ticked })),
  };
}

/** A plan that was planned on its first day; then some came in, some were worked, and so many days went by. */
const anyCase = fc
  .record({
    settings: anySettings,
    drawn: fc.array(anyWork, { minLength: 1, maxLength: 8 }),
    undated: fc.array(fc.nat(7), { maxLength: 2 }),
    after: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ settings, drawn, undated, after }) => {
    const fresh = drawn.map((each, at) => makeItem(at, { ...each, status: "not_started", skipped: false, ticked: 0 }));
    const dated = new Map(schedulePlan(makeWork(fresh), settings, start).schedule.items.map((item) => [item.id, item]));
    const items = drawn.map((each, at) => {
      const { plannedStart = null, plannedEnd = null } = undated.includes(at) ? {} : (dated.get(`m${at}`) ?? {});
      return { ...makeItem(at, each), plannedStart, plannedEnd };
    });
    const plan: Plan = {
      ...{
        id: "p",
        role: { id: "data-analyst", title: "Data Analyst" },
        catalogVersion: "",
        createdAt: "",
        ownOrder: [],
        byArea: false,
        choices: [],
      },
      areas: [{ id: "area", title: "Area", items }],
      studyTime: settings,
    };
    return { plan, today: day(after) };
  });

function findDates(plan: Plan, today: string) {
  const dates = computeDates(plan, today);
  if (!dates || "problem" in dates) throw new Error("this plan can be scheduled");
  return dates;
}

describe("the current dates", () => {
  test("are the same wherever they are shown", () => {
    const sayLong = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    const say = (date: string) => sayLong.format(new Date(`${date}T00:00:00Z`));
    fc.assert(
      fc.property(anyCase, ({ plan, today }) => {
        const { currentDates } = findDates(plan, today);
        const live = computeLiveSchedule(plan, plan.studyTime as StudyTime, today);
        expect("currentDates" in live && live.currentDates).toEqual(currentDates);
        const now = new Date(`${today}T10:00:00Z`);
        const shown = { progress: true, dates: true, notes: false, evidence: false };
        const shared = toSharedPlan(plan, shown, now, (moment) => moment.toISOString().slice(0, 10));
        const { finish } = readPlanStatus(plan, today);
        expect(finish.planned).toBe(currentDates.finish.planned);
        if (currentDates.finish.current) expect(finish).toEqual(currentDates.finish);
        expect(shared.finish).toEqual(finish.current ? finish : undefined);
        const paper = writeDocument(
          { plan, events: [], proofs: {}, tools: {}, resources: {}, changedAt: {}, dateHistory: {} } as never,
          now.toISOString(),
        );
        if (finish.current) expect(paper.lead.join("\n")).toContain(messages.planStatus.name(finish));
        for (const [at, item] of (shared.areas[0]?.items ?? []).entries()) {
          const days = currentDates.days.get(item.id);
          expect(item.planned).toEqual(days);
          if (days) expect(paper.areas[0]?.milestones[at]?.facts).toContain(say(days.to));
        }
      }),
      cases,
    );
  });

  test("give every open milestone days, end with the finish, and are never in the past", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, today }) => {
        const { currentDates, planSchedule } = findDates(plan, today);
        const open = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)));
        expect([...currentDates.days.keys()]).toEqual(open.map(({ id }) => id));
        const { finish, keepsPlan } = currentDates;
        const days = [...currentDates.days.values()];
        const ends = days.map(({ to }) => to).sort();
        if (!keepsPlan) expect(finish.current).toBe(ends.at(-1) ?? null);
        for (const { to } of days) expect(to >= today).toBe(true);
        const { planned, current, status } = finish;
        if (planned === null || current === null) expect(status).toBeNull();
        else expect(status).toBe(current > planned ? "late" : current < planned ? "early" : "onTrack");
        if (status === "late") expect(keepsPlan).toBe(false);
        for (const { id, plannedEnd } of open) {
          const from = planSchedule.schedule.items.find((item) => item.id === id);
          expect(currentDates.days.get(id)?.to).toBe(keepsPlan && plannedEnd ? plannedEnd : from?.plannedEnd);
        }
      }),
      cases,
    );
  });

  test("are on track after replanning from today", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, today }) => {
        const dated = new Map(findDates(plan, today).planSchedule.schedule.items.map((item) => [item.id, item]));
        const areas = plan.areas.map((area) => ({
          ...area,
          items: area.items.map((item) => ({
            ...item,
            plannedStart: dated.get(item.id)?.plannedStart ?? null,
            plannedEnd: dated.get(item.id)?.plannedEnd ?? null,
          })),
        }));
        const { currentDates } = findDates({ ...plan, areas }, today);
        expect(currentDates.finish.status).toBe(currentDates.finish.current ? "onTrack" : null);
        expect(currentDates.keepsPlan).toBe(true);
        expect([...currentDates.days.values()].some(({ moved }) => moved)).toBe(false);
      }),
      cases,
    );
  });

  test("start from today when the order is not the planned one", () => {
    const items = [0, 1].map((at) =>
      makeItem(at, { minutes: 120, low: 1, status: "not_started", skipped: false, ownEstimate: false, ticked: 0 }),
    );
    const settings = { startsOn: start, minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
    const dates = [
      [day(2), day(3)],
      [day(0), day(1)],
    ] as const;
    const areas = [
      {
        id: "area",
        title: "Area",
        items: items.map((item, at) => ({ ...item, plannedStart: dates[at]?.[0] ?? null, plannedEnd: dates[at]?.[1] ?? null })),
      },
    ];
    const plan: Plan = {
      id: "p",
      role: { id: "r", title: "" },
      catalogVersion: "",
      createdAt: "",
      ownOrder: [],
      byArea: false,
      choices: [],
      areas,
      studyTime: settings,
    };
    const { currentDates } = findDates(plan, start);
    expect(currentDates).toMatchObject({ keepsPlan: false, finish: { status: "onTrack", current: day(3) } });
    expect(currentDates.days.get("m0")).toEqual({ from: day(0), to: day(1), moved: false });
    expect(currentDates.days.get("m1")).toEqual({ from: day(2), to: day(3), moved: true });
  });
});

describe("the finish range", () => {
  test("comes from planning with the least and with the most hours", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, today }) => {
        const { planSchedule, studyTime: settings } = findDates(plan, today);
        const finishWith = (end: "low" | "high") => {
          const items = milestonesOf(plan).map((item) => ({ ...item, minutes: item.ownEstimate ? item.minutes : item.hours[end] * 60 }));
          return schedulePlan(makeWork(items), settings, today).schedule.finishOn;
        };
        expect(planSchedule.finishRange?.early ?? null).toBe(finishWith("low"));
        expect(planSchedule.finishRange?.late ?? null).toBe(finishWith("high"));
      }),
      cases,
    );
  });
});

test("another plan with as much left finishes on the same day, and one with more not earlier", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 2000 }), ({ plan, today }, more) => {
      const { planSchedule, currentDates } = findDates(plan, today);
      const left = planSchedule.schedule.items.reduce((sum, { minutes }) => sum + minutes, 0);
      const all = { counts: milestonesOf(plan).map(({ id }) => id), left: [] };
      const finishes = compareFinishes(plan, { ...all, minutesLeft: left }, today);
      const { finishOn } = planSchedule.schedule;
      // This plan has the one finish that every page says; with a step under way it may be the planned one.
      expect(finishes).toEqual(left === 0 ? undefined : { now: currentDates.finish.current, other: finishOn });
      if (currentDates.finish.status !== "onTrack") expect(currentDates.finish.current).toBe(finishOn);
      const later = compareFinishes(plan, { ...all, minutesLeft: left + more }, today)?.other ?? "";
      expect(left === 0 || later >= (finishes?.other ?? "")).toBe(true);
    }),
    cases,
  );
  const other = { counts: [], left: ["m"], minutesLeft: 60 };
  expect(compareFinishes({ areas: [], studyTime: null }, other, start)).toBeUndefined();
  const studyTime = { startsOn: start, minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
  expect(compareFinishes(makeWork([], { studyTime, done: 60, on: start }), other, start), "nothing is left here").toBeUndefined();
});

test("the planned finish does not move when the last milestone is done before another one, nor with what is skipped or known", () => {
  const work = { minutes: 120, low: 1, skipped: false, ownEstimate: false, ticked: 0 } as const;
  const planned = [0, 1].map((at) => ({ plannedStart: day(2 * at), plannedEnd: day(2 * at + 1) }));
  const finishOf = (last: Partial<PlanMilestone>) => {
    const items = [0, 1].map((at) => ({ ...makeItem(at, { ...work, status: "not_started" }), ...planned[at], ...(at === 1 ? last : {}) }));
    const studyTime = { startsOn: start, minutesPerWeekday: [60, 60, 60, 60, 60, 60, 60], daysOff: [], targetDate: null, timeZone: "UTC" };
    return findDates({ areas: [{ id: "area", title: "", items }], studyTime } as never, day(1)).currentDates.finish;
  };
  expect(finishOf({})).toMatchObject({ planned: day(3), current: day(4), status: "late", days: 1 });
  expect(finishOf({ status: "done" })).toMatchObject({ planned: day(3), current: day(2), status: "early", days: 1 });
  expect(finishOf({ skipped: true })).toMatchObject({ planned: day(1), current: day(2), status: "late", days: 1 });
  expect(finishOf({ status: "known" })).toMatchObject({ planned: day(1), current: day(2), status: "late", days: 1 });
});
