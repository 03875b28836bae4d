import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { readPlanAvailability } from "#lib/planner/schedule/schedule-plan.ts";
import { planStart, type StartProblem, type StartRole, studyTimeOf } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { type Availability, readAvailability } from "#lib/planner/time/availability.ts";
import type { PathMilestone } from "./readiness.ts";

/** The path of who reads an advertisement, and when they study; null where they did not say. */
export type JobPath = { milestones: readonly PathMilestone[]; availability: Availability | null };

/** The path of a plan as it stands. What the plan leaves out is not on it. */
export function pathOfPlan(plan: Plan, today: string): JobPath {
  const { days } = readPlanStatus(plan, today);
  const milestones = milestonesOf(plan)
    .filter(({ skipped }) => !skipped)
    .map((item) => {
      const state = milestoneState(item);
      return {
        id: item.id,
        minutes: remainingMinutes(item.minutes, state, item.steps),
        isKnown: state === "done" || state === "known",
        endsOn: days.get(item.id)?.to ?? null,
      };
    });
  // Without dates the study time allows none either.
  const isDated = plan.studyTime !== null && (days.size > 0 || milestones.every(({ isKnown }) => isKnown));
  return { milestones, availability: isDated && plan.studyTime ? readPlanAvailability(plan, plan.studyTime, today) : null };
}

/** The path of a new plan for a role that is made today, or why it has no dates. */
export function pathOfStart(role: StartRole, values: StartValues, today: string): JobPath | { problem: StartProblem } {
  const time = studyTimeOf(values, today, "UTC");
  if ("problem" in time) return time;
  const start = planStart(role, values, today);
  if ("problem" in start) return start;
  const ends = new Map(start.left.map(({ id, endsOn }) => [id, endsOn]));
  return {
    milestones: role.path.map(({ id, minutes }) => ({
      id,
      minutes: ends.has(id) ? minutes : 0,
      isKnown: !ends.has(id),
      endsOn: ends.get(id) ?? null,
    })),
    availability: readAvailability({ ...time.studyTime, today }, 0),
  };
}
