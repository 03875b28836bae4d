import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WeekSummary } from "#app/_features/today/week-summary.tsx";
import { progressMessages } from "#lib/messages/progress.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { makeCopy, makeItem } from "../../support/plan-exports.ts";

const studyTime = {
  ...{ startsOn: "2026-11-23", minutesPerWeekday: [120, 120, 120, 120, 120, 120, 120], daysOff: [] },
  ...{ targetDate: null, timeZone: "UTC" },
};
const wednesday = "2026-11-25";

function makePlan(...items: PlanMilestone[]): Plan {
  return { ...makeCopy(items).plan, studyTime };
}
function show(plan: Plan, done: number): string {
  const page = renderToStaticMarkup(createElement(WeekSummary, { plan, dates: computeDates(plan, wednesday), done, today: wednesday }));
  return page.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

const done = makeItem({ id: "a", status: "done", minutes: 360, plannedStart: "2026-11-23", plannedEnd: "2026-11-25" });
const next = makeItem({ id: "b", minutes: 480, plannedStart: "2026-11-26", plannedEnd: "2026-11-29" });
const later = makeItem({ id: "c", minutes: 600, plannedStart: "2026-11-30", plannedEnd: "2026-12-04" });

test("what is planned this week is what the plan's table of weeks has for it, however much was done", () => {
  const ahead = { ...later, status: "in_progress" as const, steps: [1, 2, 3].map((at) => ({ id: `${at}`, text: "", done: at < 3 })) };
  for (const plan of [makePlan(done, next, later), makePlan(done, next, ahead), makePlan(done, { ...next, status: "done" }, later)]) {
    const dates = computeDates(plan, wednesday);
    const [week] = dates && "planSchedule" in dates ? dates.planSchedule.schedule.weeks : [];
    expect(week?.plannedMinutes).toBeGreaterThan(0);
    expect(show(plan, 360)).toContain(`6 h done, ${progressMessages.duration(week?.plannedMinutes ?? 0)} planned from today to Sunday.`);
  }
  // What is left is less than there is time for.
  const short = makeItem({ id: "e", minutes: 120, plannedStart: "2026-11-30", plannedEnd: "2026-11-30" });
  expect(show(makePlan(done, short), 360)).toContain("6 h done, 2 h planned from today to Sunday.");
});

test("more than the week's study time is said, with what is still planned", () => {
  expect(show(makePlan(done, next, later), 900)).toContain("15 h done, more than this week’s 14 h. 10 h planned from today to Sunday.");
});

test("it is no more than there is time for", () => {
  const late = makeItem({ id: "d", minutes: 3_000, plannedStart: "2026-11-23", plannedEnd: "2026-11-24" });
  expect(show(makePlan(late), 0)).toContain("0 h done, 10 h planned from today to Sunday.");
});

test("amounts have no false precision: minutes to five below an hour, hours to the half", () => {
  const amounts = [0, 1, 7, 58, 59, 60, 74, 75, 108, 1610, 2490].map(progressMessages.duration);
  expect(amounts).toEqual(["0 h", "5 min", "5 min", "1 h", "1 h", "1 h", "1 h", "1.5 h", "2 h", "27 h", "41.5 h"]);
});
