import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { isSettled, statuses } from "#lib/planner/plan/counts.ts";
import { applyPatches, milestoneState, milestonesOf, neededPrerequisites, type Plan } from "#lib/planner/plan/plan.ts";
import { applyFit, computeFit, fitChangePrefix, fitRevisionOf, undoFitChangeId } from "#lib/planner/schedule/fit.ts";
import { schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { chooseScope, listCutMilestones, listLocked, withFollowers } from "#lib/planner/schedule/scope-cut.ts";
import { ScheduleInputError } from "#lib/planner/time/availability.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { addDays, anyPattern, patience } from "../../support/planner-cases.ts";

const today = "2026-11-23";
const plans = catalog().roles.map((role) => ({ ...freshPlan(role, catalog(), "plan"), createdAt: "2026-11-01T00:00:00.000Z" }));

/** A plan of any role with any progress, and a target. */
const anyCase = fc
  .record({
    plan: fc.constantFrom(...plans),
    states: fc.array(fc.constantFrom("not_started", "not_started", ...statuses, "skipped"), { minLength: 80, maxLength: 80 }),
    minutesPerWeekday: anyPattern(240),
    days: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ plan, states, minutesPerWeekday, days }) => {
    const patches = milestonesOf(plan).map(({ id }, at) => {
      const state = states[at] ?? "not_started";
      return { milestoneId: id, patch: state === "skipped" ? { skipped: true } : { status: state } };
    });
    const studyTime: StudyTime = {
      startsOn: today,
      minutesPerWeekday,
      daysOff: [{ from: addDays(today, 20), to: addDays(today, 30) }],
      targetDate: null,
      timeZone: "UTC",
    };
    return { plan: applyPatches(plan, patches) as Plan, studyTime, targetDate: addDays(today, days) };
  });
const runs = { numRuns: process.env.CI === "true" ? 300 : 60 };
const weekOf = ({ minutesPerWeekday }: StudyTime) => minutesPerWeekday.reduce((sum, minutes) => sum + minutes, 0);

describe("computeFit, for any plan", () => {
  test(
    "each of its three proposals makes the plan meet the date, and the schedule says the same",
    () => {
      fc.assert(
        fc.property(anyCase, ({ plan, studyTime, targetDate }) => {
          const items = milestonesOf(plan);
          const levers = { minutesPerWeek: weekOf(studyTime), targetDate };
          const fit = computeFit(plan, studyTime, levers, today);
          const all = computeFit(plan, studyTime, { ...levers, leaveOut: [] }, today);
          expect(all.fits).toBe(fit.minutesLeft <= fit.minutesUntil && (fit.finishOfAll ?? "") <= targetDate);
          expect(all.finishOn).toBe(fit.finishOfAll);
          expect(schedulePlan(plan, studyTime, today).schedule.finishOn).toBe(fit.finishOfAll);
          if (all.fits) expect(fit.leaveOut).toEqual([]);
          if (fit.proposal) expect(fit.fits).toBe(true);
          else expect(fit.minutesLeft - fit.mostCut.keepingCapstone).toBeGreaterThan(fit.minutesUntil);
          if (fit.minutesPerWeekForAll) {
            const more = computeFit(plan, studyTime, { ...levers, minutesPerWeek: fit.minutesPerWeekForAll, leaveOut: [] }, today);
            expect(more.fits).toBe(true);
          }
          if (fit.finishOfAll) {
            expect(computeFit(plan, studyTime, { ...levers, targetDate: fit.finishOfAll, leaveOut: [] }, today).fits).toBe(true);
          }
          const applied = applyFit(plan, studyTime, { ...levers, leaveOut: fit.leaveOut }, today);
          if ("problem" in applied) throw new Error("it was planned");
          expect(applied.skipped).toEqual(fit.leaveOut);
          expect(applied.planned.planSchedule.schedule.finishOn).toBe(fit.finishOn);
          expect(fit.minutesOut).toBe(
            listCutMilestones(items).reduce((sum, { id, minutesLeft }) => sum + (fit.leaveOut.includes(id) ? minutesLeft : 0), 0),
          );
        }),
        runs,
      );
    },
    patience,
  );

  test(
    "whatever is ticked, nothing that stays needs what is left out, and the last press holds",
    () => {
      fc.assert(
        fc.property(anyCase, fc.array(fc.nat(79), { maxLength: 12 }), ({ plan }, presses) => {
          const items = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)));
          const left = listCutMilestones(items);
          const locked = listLocked(left);
          let out: string[] = [];
          for (const at of presses) {
            const id = left[at]?.id;
            if (id === undefined || locked.includes(id)) continue;
            const wasOut = out.includes(id);
            const kept = left.flatMap((item) => (out.includes(item.id) !== (item.id === id) ? [] : [item.id]));
            out = chooseScope(left, kept, out);
            expect(out.includes(id)).toBe(!wasOut);
            for (const item of items) {
              if (!out.includes(item.id)) expect(neededPrerequisites(item).filter((need) => out.includes(need))).toEqual([]);
            }
            expect(out.filter((each) => locked.includes(each))).toEqual([]);
            expect(withFollowers(left, out)).toEqual(out);
          }
        }),
        runs,
      );
    },
    patience,
  );
});

test("hours beyond what a week can hold count as many as it can; a date that is none is refused", () => {
  const plan = plans[0] as Plan;
  const studyTime = { startsOn: today, minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
  const levers = { minutesPerWeek: 5_000, targetDate: "2027-06-01" };
  expect(computeFit(plan, studyTime, levers, today).studyTime.minutesPerWeekday).toEqual([1_440, 0, 0, 0, 0, 0, 0]);
  expect(() => computeFit(plan, studyTime, { ...levers, targetDate: "2027-06-31" }, today)).toThrow(ScheduleInputError);
  const past = computeFit(plan, studyTime, { ...levers, targetDate: "2026-11-22" }, today);
  expect(past).toMatchObject({ fits: false, minutesUntil: 0, proposal: null, problem: { code: "targetPassed" } });
});

test("the id of a change tells the schedule revision with which it left a milestone out, and whether it brings it back", () => {
  const made = `${fitChangePrefix("plan", 12)}sql-basics`;
  expect(fitRevisionOf(made)).toEqual({ revision: 12, isUndo: false });
  expect(fitRevisionOf(undoFitChangeId(made))).toEqual({ revision: 12, isUndo: true });
  for (const other of ["0b8a0e0c-7f5e-4c7d-9d1b-6a1f1e4c2b3a", "undo something", "fit plan x sql-basics"]) {
    expect(fitRevisionOf(other)).toBeUndefined();
  }
});
