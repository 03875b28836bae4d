import { describe, expect, test } from "vitest";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { isReturn } from "#lib/planner/reminders/return.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { replan } from "#lib/planner/schedule/replan.ts";
import { makeItem } from "../../support/plan-exports.ts";
import { addDays } from "../../support/planner-cases.ts";

const studyTime = {
  startsOn: "2026-11-02",
  minutesPerWeekday: [60, 60, 60, 60, 60, 60, 60],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};

/** A plan of ten hours as it was planned on a day; its first step was ticked on another, or never. */
function makePlan(plannedOn: string, ticked: string | null): Plan {
  const steps = Array.from({ length: 10 }, (_, at) =>
    at === 0 && ticked !== null
      ? { id: `s${at}`, text: "", done: true, tickedAt: `${ticked}T10:00:00.000Z` }
      : { id: `s${at}`, text: "", done: false },
  );
  const item = makeItem({ id: "joins", minutes: 600, steps, status: ticked ? "in_progress" : "not_started" });
  const plan = { createdAt: "2026-11-02T10:00:00.000Z", areas: [{ id: "", title: "", items: [item] }], studyTime } as unknown as Plan;
  const planned = replan(plan, studyTime, plannedOn);
  if ("problem" in planned) throw new Error("it cannot be planned");
  const [plannedStart, plannedEnd] = planned.dates.joins ?? [];
  return { ...plan, areas: [{ id: "", title: "", items: [{ ...item, plannedStart, plannedEnd }] }] } as unknown as Plan;
}

function greets(plan: Plan, today: string): boolean {
  return isReturn(plan, computeDates(plan, today), today);
}

describe("who comes back", () => {
  test("is greeted from the fourteenth day without work on, not before", () => {
    const ticked = "2026-11-05";
    const plan = makePlan("2026-11-02", ticked);
    expect([0, 1, 13].map((days) => greets(plan, addDays(ticked, days)))).toEqual([false, false, false]);
    expect([14, 15, 400].map((days) => greets(plan, addDays(ticked, days)))).toEqual([true, true, true]);
  });

  test("is greeted who never began, and not who began today", () => {
    const plan = makePlan("2026-11-02", null);
    expect(greets(plan, "2026-11-15")).toBe(false);
    expect(greets(plan, "2026-11-16")).toBe(true);
    expect(greets(makePlan("2026-11-02", "2026-11-16"), "2026-11-16")).toBe(false);
  });

  test("is greeted no more once the plan has dates from today", () => {
    expect(greets(makePlan("2026-12-20", "2026-11-05"), "2026-12-20")).toBe(false);
  });

  test("is not greeted before the study time is set", () => {
    const plan = { ...makePlan("2026-11-02", null), studyTime: null };
    expect(greets(plan, "2026-12-24")).toBe(false);
  });
});
