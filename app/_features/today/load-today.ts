import { type ChangeSearch, loadUndo } from "#app/_features/plan/load-undo.ts";
import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import type { Brief } from "./session-part.tsx";

/**
 * Loads what the today screen shows of the learner's current plan; undefined when they have no plan.
 * @param search says whether a form without JavaScript changed the plan just now, so that the change can be undone.
 */
export async function loadToday(learner: LearnerId, search: ChangeSearch) {
  const planId = await findCurrentPlanId(learner);
  const plan = planId ? await loadPlan(learner, planId) : undefined;
  if (!plan) return undefined;
  const today = todayOf(plan, new Date());
  return {
    plan,
    currentPlan: plan,
    details: describeBriefly(plan),
    dates: computeDates(plan, today),
    undoAtFirst: await loadUndo(learner, plan, search),
    today,
  };
}

/** The part of each milestone's details that the screen shows, so that the browser is sent no more. */
function describeBriefly(plan: Plan): Record<string, Brief> {
  const all = Object.entries(describeMilestones(plan));
  return Object.fromEntries(
    all.map(([id, { shortName, outcome, doneWhen, resources }]) => [
      id,
      { ...(shortName ? { shortName } : {}), outcome, doneWhen, resources },
    ]),
  );
}
