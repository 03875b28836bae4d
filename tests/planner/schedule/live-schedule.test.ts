import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, countWith, isWhole, knownIn, toggleArea } from "#app/_features/prior-knowledge/known-choice.ts";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatDayRange } from "#lib/messages/days.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { applyTargetFix, formatTargetFix, parseTargetFix, roundUpHours, type TargetFix } from "#lib/planner/schedule/target-fix.ts";

const settings: StudyTime = {
  startsOn: "2026-11-02",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};

function makeItem(id: string, planned: [string, string] | null, more: Partial<PlanMilestone> = {}): PlanMilestone {
  const hours = { low: 1, high: 3 };
  const [plannedStart = null, plannedEnd = null] = planned ?? [];
  const rest = {
    ownEstimate: false,
    own: false,
    retired: false,
    importance: "core" as const,
    rank: 0,
    note: "",
    evidence: [],
    prerequisites: [],
    steps: [],
  };
  return {
    id,
    title: id,
    hours,
    minutes: 120,
    status: "not_started",
    statusAt: null,
    skipped: false,
    plannedStart,
    plannedEnd,
    ...rest,
    ...more,
  };
}

function makePlan(items: PlanMilestone[]): Plan {
  const areas = [{ id: "area", title: "Area", items }];
  return {
    id: "p",
    role: { id: "data-analyst", title: "" },
    catalogVersion: "",
    createdAt: "",
    areas,
    studyTime: settings,
    ownOrder: [],
    byArea: false,
    choices: [],
  };
}

const planned = [makeItem("a", ["2026-11-02", "2026-11-03"]), makeItem("b", ["2026-11-04", "2026-11-05"])];
const datesOn = (plan: Plan, today: string) => {
  const live = computeLiveSchedule(plan, settings, today);
  if ("problem" in live) throw new Error(live.problem.code);
  return Object.fromEntries([...live.currentDates.days].map(([id, { from, to, moved }]) => [id, `${moved ? "moved " : ""}${from} ${to}`]));
};

test("a plan that is on track has nothing to replan", () => {
  const live = computeLiveSchedule(makePlan(planned), settings, "2026-11-02");
  expect(live).toMatchObject({
    replan: { moved: [] },
    currentDates: { finish: { planned: "2026-11-05", current: "2026-11-05", status: "onTrack" } },
  });
});

test("milestones keep their planned dates while they can; after that, each later one shows its move", () => {
  expect(datesOn(makePlan(planned), "2026-11-02")).toEqual({ a: "2026-11-02 2026-11-03", b: "2026-11-04 2026-11-05" });
  expect(datesOn(makePlan(planned), "2026-11-04")).toEqual({ a: "moved 2026-11-04 2026-11-05", b: "moved 2026-11-06 2026-11-09" });
});

test("a done milestone has no dates and moves nothing; a learner ahead keeps the planned dates and may replan", () => {
  const ahead = makePlan([{ ...(planned[0] as PlanMilestone), status: "done" }, planned[1] as PlanMilestone]);
  expect(datesOn(ahead, "2026-11-02")).toEqual({ b: "2026-11-04 2026-11-05" });
  expect(computeLiveSchedule(ahead, settings, "2026-11-02")).toMatchObject({
    replan: { moved: [{ id: "b", to: { plannedStart: "2026-11-02", plannedEnd: "2026-11-03" } }] },
    currentDates: { finish: { planned: "2026-11-05", current: "2026-11-03", status: "early", days: 2 } },
  });
});

test("a milestone added after the schedule revision gets dates at its place", () => {
  expect(datesOn(makePlan([...planned, makeItem("c", null)]), "2026-11-02")).toMatchObject({ c: "2026-11-06 2026-11-09" });
});

test("study time that allows no schedule returns its problem", () => {
  expect(computeLiveSchedule(makePlan(planned), { ...settings, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] }, "2026-11-02")).toEqual({
    problem: { field: "minutesPerWeekday", code: "noStudyTime" },
  });
});

test("target fixes are written to buttons and read back; other values are ignored", () => {
  const fixes: TargetFix[] = [
    { kind: "hours", minutesPerWeek: 570 },
    { kind: "target", day: "2027-03-14" },
  ];
  for (const fix of fixes) expect(parseTargetFix(formatTargetFix(fix))).toEqual(fix);
  for (const text of ["", "hours", "hours -1", "hours 1.5", "hours 1000000", "target soon", "leave-out", "undo 1", "hours 1 2"]) {
    expect(parseTargetFix(text)).toBeUndefined();
  }
});

test("more hours than a week has are no target fix; pressing a fix twice has the effect of once", () => {
  expect(applyTargetFix(settings, { kind: "hours", minutesPerWeek: 7201 })).toBeUndefined();
  const once = applyTargetFix(settings, { kind: "hours", minutesPerWeek: 333 }) as StudyTime;
  expect(applyTargetFix(once, { kind: "hours", minutesPerWeek: 333 })).toEqual(once);
});

test("marking a whole area as known leaves done, begun and skipped milestones unchanged", () => {
  const plan = makePlan([
    makeItem("a", null),
    makeItem("b", null, { status: "done" }),
    makeItem("c", null, { status: "in_progress" }),
    makeItem("d", null, { skipped: true }),
    makeItem("e", null, { status: "known" }),
  ]);
  const [area] = plan.areas;
  if (!area) throw new Error("no area");
  const ticked = toggleArea(area, knownIn(plan));
  expect([...ticked].sort()).toEqual(["a", "e"]);
  expect(isWhole(area, ticked)).toBe(true);
  expect(changesOf(plan, ticked).map(({ item, status }) => [item.id, status])).toEqual([["a", "known"]]);
  expect(changesOf(plan, toggleArea(area, ticked)).map(({ item, status }) => [item.id, status])).toEqual([["e", "not_started"]]);
  expect(changesOf(plan, new Set(["b", "c", "d", "e"]))).toEqual([]);
  expect(countWith(plan, ticked)).toMatchObject({ counts: { known: 2, done: 1, skipped: 1, total: 5 }, left: { low: 1, high: 3 } });
});

test("days and hours are written exactly", () => {
  expect(formatDayRange("2027-03-12", "2027-03-15", "medium", "2027-01-01")).toBe("12 to 15 Mar");
  expect(formatDayRange("2026-12-28", "2027-01-03", "medium", "2026-11-23")).toBe("28 Dec to 3 Jan 2027");
  expect(formatDayRange("2026-12-01", "2026-12-01", "medium", "2026-11-23")).toBe("1 Dec");
  expect([0, 30, 60, 570, 571, 1440].map(formatMinutes)).toEqual(["0 h", "30 min", "1 h", "9 h 30 min", "9 h 31 min", "24 h"]);
});

test("hours are offered to the half, never fewer than it takes, and never more than a week can hold", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.double({ min: 0, max: 1, noNaN: true }), (weekdays, share) => {
      const most = weekdays * 1440;
      const minutes = Math.max(1, Math.floor(share * most));
      const offered = roundUpHours(minutes);
      expect(offered % 30).toBe(0);
      expect(offered >= minutes && offered < minutes + 30 && offered <= most).toBe(true);
    }),
  );
});
