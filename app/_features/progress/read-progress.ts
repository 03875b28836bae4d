import { buildBurnUp } from "#lib/planner/insights/burn-up.ts";
import { forecastFinish } from "#lib/planner/insights/forecast.ts";
import { judgePace } from "#lib/planner/insights/pace-verdict.ts";
import type { StudyPeriod } from "#lib/planner/insights/study-weeks.ts";
import { listWorkByDay, type WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";

/** A plan with all that its progress is computed from. */
export type ProgressInput = {
  plan: Plan;
  worked: readonly (PlanMilestone & WorkedMilestone)[];
  periods: readonly StudyPeriod[];
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
};

/** The numbers of a plan's progress, for every screen that shows them. */
export function readProgress({ plan, worked, periods, today }: ProgressInput) {
  const work = listWorkByDay(worked);
  const dates = computeDates(plan, today);
  const problem = dates && "problem" in dates ? dates.problem : undefined;
  const milestones = milestonesOf(plan);
  const left = milestones.filter((milestone) => !isSettled(milestoneState(milestone)));
  const minutesLeft = left.reduce(
    (sum, milestone) => sum + remainingMinutes(milestone.minutes, milestoneState(milestone), milestone.steps),
    0,
  );
  const answer = left.length === 0 ? undefined : forecastFinish({ work, minutesLeft, periods: problem ? [] : periods, today });
  const forecast = answer && "p50" in answer ? answer : undefined;
  const status = readPlanStatus(plan, today);
  return {
    work,
    minutesDone: work.reduce((sum, { minutes }) => sum + minutes, 0),
    problem,
    counts: countMilestones(milestones),
    undated: plan.studyTime ? left.filter(({ plannedEnd }) => plannedEnd === null).length : 0,
    status,
    forecast,
    /** Undefined without a forecast, and without dates. */
    verdict: forecast && judgePace(status.finish, forecast, plan.studyTime?.targetDate ?? null),
    /** Why there is no forecast, where something is left. */
    missing: answer && !forecast && "missing" in answer ? answer : undefined,
    burnUp: buildBurnUp(worked, problem ? null : plan.studyTime, today, forecast),
  };
}
