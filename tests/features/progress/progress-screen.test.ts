import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { makeStoryPlan, planOn, study } from "../../support/learner-story.ts";

const studyTime: StudyTime = {
  startsOn: "2026-06-01", // a Monday
  minutesPerWeekday: [60, 0, 60, 0, 60, 0, 60],
  daysOff: [{ from: "2026-08-03", to: "2026-08-30" }],
  targetDate: "2027-03-01",
  timeZone: "UTC",
};

function show(story: ReturnType<typeof study>, today: string): string {
  const periods = [{ from: studyTime.startsOn, studyTime }];
  const markup = renderToStaticMarkup(createElement(ProgressScreen, { ...story, source: "local", activity: [], periods, today }));
  return markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

describe("the progress screen", () => {
  test("says as many hours planned as the schedule gives to the days so far", () => {
    const plan = planOn(makeStoryPlan([1200, 1200, 1200], 300), studyTime, "2026-06-01");
    const late = study(plan, "2026-06-29", (available) => (available * 3) / 4);
    // Four weeks of four hours are planned, and one more hour today, a Monday; three quarters of 16 h are two steps.
    expect(show(late, "2026-06-29")).toContain("10 h done by 29 June 2026; 17 h planned by then.");
  });

  test("forecasts the planned finish for a learner who does what is planned, days off and all", () => {
    const plan = planOn(makeStoryPlan(Array(16).fill(300), 60), studyTime, "2026-06-01");
    // 80 h at 4 h a week are 20 weeks, with four weeks off 24: until 15 November.
    const story = study(plan, "2026-09-14");
    expect(show(story, "2026-09-14")).toMatch(/At your pace: [a-z ]*15 November\b/);
  });
});
