import { expect, test } from "vitest";
import { layOutRoad } from "#lib/planner/insights/road.ts";
import { listWorkByDay } from "#lib/planner/insights/this-week.ts";
import { makeStoryPlan, planOn, study } from "../../support/learner-story.ts";

const studyTime = {
  startsOn: "2026-06-01", // a Monday
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};

test("the road has a post for each milestone done, and names a month where it changes", () => {
  // Ten, ten and five study days: done on 12 June, 26 June and 3 July.
  const { worked } = study(planOn(makeStoryPlan([600, 600, 300], 300), studyTime, "2026-06-01"), "2026-08-01");
  const road = layOutRoad(worked, listWorkByDay(worked));
  expect(road?.posts.map(({ item, month }) => [item.id, item.doneOn, month])).toEqual([
    ["m0", "2026-06-12", "2026-06"],
    ["m1", "2026-06-26", undefined],
    ["m2", "2026-07-03", "2026-07"],
  ]);
  // The first step was ticked on 5 June, in the first week of five.
  expect([road?.firstDay, road?.lastDay, road?.weeks]).toEqual(["2026-06-05", "2026-07-03", 5]);
});

test("there is no road where nothing was done", () => {
  const { worked } = study(planOn(makeStoryPlan([600], 300), studyTime, "2026-06-01"), "2026-06-01");
  expect(layOutRoad(worked, listWorkByDay(worked))).toBeUndefined();
});
