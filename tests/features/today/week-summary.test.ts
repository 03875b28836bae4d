import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WeekSummary } from "#app/_features/today/week-summary.tsx";
import { progressMessages } from "#lib/messages/progress.ts";
import { studyToday } from "#lib/planner/insights/study-today.ts";
import { listWorkedMilestones, minutesDoneThisWeek } from "#lib/planner/insights/this-week.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { makeCopy, makeItem } from "../../support/plan-exports.ts";

const studyTime = {
  ...{ startsOn: "2026-11-23", minutesPerWeekday: [120, 120, 120, 120, 120, 120, 120], daysOff: [] },
  ...{ targetDate: null, timeZone: "UTC" },
};
const wednesday = "2026-11-25";

function show(items: PlanMilestone[], time: typeof studyTime = studyTime): string {
  const plan: Plan = { ...makeCopy(items).plan, studyTime: time };
  const worked = listWorkedMilestones(plan, wednesday);
  const week = studyToday(plan, time, wednesday).week;
  const { finish } = readPlanStatus(plan, wednesday);
  const props = {
    plan,
    dates: computeDates(plan, wednesday),
    finish,
    week,
    done: minutesDoneThisWeek(worked, wednesday),
    today: wednesday,
  };
  const page = renderToStaticMarkup(createElement(WeekSummary, props));
  return page.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

const done = makeItem({ id: "a", status: "done", statusAt: "2026-11-24T12:00:00.000Z", minutes: 240 });
const next = makeItem({ id: "b", minutes: 480 });

test("the week says what was studied and what is planned, day by day and together", () => {
  const shown = show([done, next]);
  expect(shown).toContain("4 h of 12 h");
  expect(shown).toContain("Monday: nothing");
  expect(shown).toContain("Tuesday: 4 h studied");
  for (const day of ["Wednesday", "Thursday", "Friday", "Saturday"]) expect(shown).toContain(`${day}: 2 h planned`);
  expect(shown).toContain("Sunday: nothing");
});

test("the minutes that the learner noted are those of this week, to the minute", () => {
  const on = (studied: Record<string, number>) => show([{ ...done, studied }, next]);
  expect(on({ "2026-11-23": 47 })).toContain("You noted 47 min of study this week: Mon.");
  const both = on({ "2026-11-24": 60, "2026-11-23": 47, "2026-11-22": 30, "2026-11-30": 30 });
  expect(both).toContain("You noted 1 h 47 min of study this week: Mon 47 min, Tue 1 h.");
  const nothing: Record<string, number>[] = [{}, { "2026-11-22": 30 }, { "2026-11-24": 0 }];
  for (const none of nothing) expect(on(none)).not.toContain("You noted");
});

test("a day off is named", () => {
  const off = { ...studyTime, daysOff: [{ from: "2026-11-26", to: "2026-11-26" }] as never[] };
  expect(show([done, next], off)).toContain("Thursday: day off");
});

test("amounts have no false precision: minutes to five below an hour, hours to the half", () => {
  const amounts = [0, 1, 7, 58, 59, 60, 74, 75, 108, 1610, 2490].map(progressMessages.duration);
  expect(amounts).toEqual(["0 h", "5 min", "5 min", "1 h", "1 h", "1 h", "1 h", "1.5 h", "2 h", "27 h", "41.5 h"]);
});
