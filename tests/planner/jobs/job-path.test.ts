import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { answerAsked } from "#lib/planner/jobs/job-answer.ts";
import { availabilityOfStart, pathOfPlan } from "#lib/planner/jobs/job-path.ts";
import { applyPatch, milestonesOf } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { addDays } from "../../support/planner-cases.ts";

const today = "2026-11-23";
const studyTime = { startsOn: today, minutesPerWeekday: [60, 60, 0, 0, 0, 120, 0], daysOff: [], targetDate: null, timeZone: "UTC" };

describe.each(catalog().roles)("$title", (role) => {
  const fresh = { ...freshPlan(role, catalog(), "p"), studyTime };
  const [known = "", skipped = ""] = milestonesOf(fresh).map(({ id }) => id);
  const plan = applyPatch(applyPatch(fresh, known, { status: "known" }), skipped, { skipped: true });

  test("a plan's path has its days, what is known, and nothing that it leaves out", () => {
    const { milestones, availability } = pathOfPlan(plan, today);
    const { days } = readPlanStatus(plan, today);
    expect(milestones.map(({ id }) => id)).toEqual(milestonesOf(plan).flatMap(({ id }) => (id === skipped ? [] : [id])));
    expect(milestones.map(({ endsOn }) => endsOn)).toEqual(milestones.map(({ id }) => days.get(id)?.to ?? null));
    expect(milestones.filter(({ isKnown }) => isKnown).map(({ id }) => id)).toEqual([known]);
    expect(availability).not.toBeNull();
  });

  test("without study time there are no dates", () => {
    const { milestones, availability } = pathOfPlan({ ...plan, studyTime: null }, today);
    expect(milestones.every(({ endsOn }) => endsOn === null)).toBe(true);
    expect(availability).toBeNull();
  });
});

test("who has more hours than their days have studies on all days", () => {
  const onSaturdays = { ...firstStartValues, hours: 40, weekdays: [false, false, false, false, false, true, false] };
  const onAllDays = { ...firstStartValues, hours: 40, weekdays: Array(7).fill(true) };
  expect(availabilityOfStart(onSaturdays, today)).toEqual(availabilityOfStart(onAllDays, today));
  expect(() => availabilityOfStart({ ...onSaturdays, hours: 169 }, today)).toThrow(RangeError);
});

test("an answer has the path of a plan as it stands, or the straight one, and the day on which all that is left could be learned", () => {
  const milestones = new Map([
    ["sql", { minutes: 60, needs: [] }],
    ["joins", { minutes: 120, needs: ["sql"] }],
  ]);
  const asked = [{ word: "joins", ways: [["joins"]], isNice: false }];
  const availability = readAvailability({ startsOn: today, today, minutesPerWeekday: Array(7).fill(60), daysOff: [] }, 0);
  const onPath = ["joins", "sql"].map((id, at) => ({ id, minutes: 60, isKnown: false, endsOn: addDays(today, 9 + at) }));
  const planned = answerAsked(asked, { path: { milestones: onPath, availability } }, milestones);
  expect(planned).toMatchObject({ path: onPath, readiness: { asked: [{ on: addDays(today, 9) }] }, straightOn: addDays(today, 1) });
  expect(answerAsked(asked, { path: { milestones: onPath, availability: null } }, milestones).straightOn).toBeNull();
  const alone = answerAsked(asked, { known: new Set(["sql"]), availability }, milestones);
  expect(alone.path.map(({ id, endsOn }) => [id, endsOn])).toEqual([
    ["sql", null],
    ["joins", addDays(today, 1)],
  ]);
  expect(alone.straightOn).toBe(addDays(today, 1));
});
