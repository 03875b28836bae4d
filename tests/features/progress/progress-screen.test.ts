import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import { readProgress } from "#app/_features/progress/read-progress.ts";
import { formatDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import type { StudyPeriod } from "#lib/planner/insights/study-weeks.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { listSessions } from "#lib/planner/schedule/sessions.ts";
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
    expect(show(late, "2026-06-29")).toContain("10 h done so far; 17 h planned by the end of 29 June 2026.");
  });

  test("forecasts the planned finish for a learner who does what is planned, days off and all", () => {
    const plan = planOn(makeStoryPlan(Array(16).fill(300), 60), studyTime, "2026-06-01");
    // 80 h at 4 h a week are 20 weeks, with four weeks off 24: until 15 November.
    const story = study(plan, "2026-09-14");
    expect(show(story, "2026-09-14")).toContain(
      "On track: the finish is planned for 15 November 2026, and your own pace fits it (likely by 15 November 2026), so the target of 1 March 2027 is met.",
    );
  });

  const months = (): ReturnType<typeof study> =>
    study(planOn(makeStoryPlan(Array(16).fill(300), 60), studyTime, "2026-06-01"), "2026-09-14");
  /** The whole verdict where there is a forecast, else the one sentence on the finish. */
  const sentence = (shown: string) =>
    (/How sure is that\? (.*?\.) From your own/.exec(shown) ?? /When you finish (.*?\.) (Fit my date|Set|Months)/.exec(shown))?.[1]?.trim();

  test("waits with the forecast, and says the status alone, while there are too few weeks", () => {
    const plan = planOn(makeStoryPlan([1200, 1200], 300), studyTime, "2026-06-01");
    expect(sentence(show(study(plan, "2026-06-15"), "2026-06-15"))).toBe("On track: the finish is planned for 6 September 2026.");
  });

  test.each([
    ["on track", (available: number) => available, "On track: the finish is planned for 15 November 2026, and your own pace fits it ("],
    ["behind", (available: number) => available / 3, "Late by about "],
    ["ahead", (available: number) => available * 1.5, "Early by about "],
  ])("says one verdict for who is %s: its dates are those of the plan, of Today and of the forecast", (_, minutes, begins) => {
    const today = "2026-09-14";
    const story = study(planOn(makeStoryPlan(Array(16).fill(300), 60), studyTime, "2026-06-01"), today, minutes);
    const shown = show(story, today);
    const said = sentence(shown) ?? "";
    expect(said.startsWith(begins)).toBe(true);
    expect(said.match(/target of/g)).toHaveLength(1);
    // The plan page, and the last session of Today while the plan is not held by a step under way.
    const { finish } = readPlanStatus(story.plan, today);
    expect(said).toContain(formatDay(finish.current ?? "", "long"));
    if (finish.status !== "onTrack") expect([...listSessions(story.plan, studyTime, today)].at(-1)?.day).toBe(finish.current);
    // The large figure is the same finish, with its status.
    expect(shown).toContain(`${formatDay(finish.current ?? "", "medium", today)} `);
    expect(shown).toContain(`${planStatusMessages.name(finish)} ${formatDay(finish.current ?? "", "medium", today)}`);
    // Both days of the forecast are said, and the line below the figures says what is at risk.
    const { forecast, verdict } = readProgress({ ...story, periods: [{ from: studyTime.startsOn, studyTime }], today });
    for (const day of [forecast?.p50, forecast?.p85]) expect(shown).toContain(formatDay(day ?? "", "long"));
    expect(shown).toContain(progressMessages.likelyAtPace);
    expect(shown.includes("At your own pace you will likely finish")).toBe(verdict?.pace === "behind");
    expect(said).toContain(`likely ${begins.startsWith("Early") ? "done " : ""}by ${formatDay(forecast?.p85 ?? "", "long")}`);
  });

  test("says one sentence before a study time is set, when nothing is left, and after the study time was changed", () => {
    const today = "2026-09-14";
    const undated = { ...months(), plan: { ...months().plan, studyTime: null } };
    const periods: StudyPeriod[] = [];
    const markup = renderToStaticMarkup(createElement(ProgressScreen, { ...undated, source: "local", activity: [], periods, today }));
    const plain = markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
    expect(plain).toMatch(/When you finish At your own pace: .*likely by .*\. There is no planned date yet\./);

    const over = study(planOn(makeStoryPlan([300], 60), studyTime, "2026-06-01"), "2026-09-14");
    expect(show(over, today)).toContain(
      "When you finish Finished on 8 June 2026, about 9 months before the target, in 5 h of planned study.",
    );
    expect(show(over, today)).not.toContain(planMessages.allDone);

    // Twice the hours from today on: the forecast takes the same share of them.
    const faster = { ...studyTime, minutesPerWeekday: studyTime.minutesPerWeekday.map((minutes) => 2 * minutes) };
    const story = months();
    const replanned = { ...story, plan: planOn(story.plan, faster, today) };
    const { status, forecast, verdict } = readProgress({
      ...replanned,
      periods: [
        { from: studyTime.startsOn, studyTime },
        { from: today, studyTime: faster },
      ],
      today,
    });
    expect([forecast?.p50, forecast?.p85]).toEqual([status.finish.current, status.finish.current]);
    expect(verdict).toMatchObject({ pace: "fits", finish: { status: "onTrack" } });
  });

  test("agrees with the plan at any time of a day on which the learner does what is planned", () => {
    const story = months();
    const today = "2026-09-14"; // a Monday, with an hour
    const open = story.worked.findIndex(({ ticks }) => ticks.includes(null));
    const step = story.worked[open]?.ticks.indexOf(null) ?? 0;
    const areas = story.plan.areas.map((area) => ({
      ...area,
      items: area.items.map((item, at) =>
        at === open
          ? {
              ...item,
              status: "in_progress" as const,
              steps: item.steps.map((each, index) => (index === step ? { ...each, done: true, tickedAt: `${today}T12:00:00.000Z` } : each)),
            }
          : item,
      ),
    }));
    const plan = { ...story.plan, areas };
    const worked = story.worked.map((item, at) => ({
      ...item,
      ...(at === open ? { status: "in_progress" as const, ticks: item.ticks.with(step, today) } : {}),
    }));
    const read = (now: Plan, its: typeof worked) =>
      readProgress({ plan: now, worked: its, periods: [{ from: studyTime.startsOn, studyTime }], today });
    const [morning, evening] = [read(story.plan, story.worked), read(plan, worked)];
    expect(evening.verdict).toEqual(morning.verdict);
    expect(evening.verdict).toMatchObject({ pace: "fits", finish: { current: "2026-11-15", status: "onTrack" } });
  });
});
