import { randomUUID } from "node:crypto";
import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import type { KnownDetails } from "./other-paths.ts";

export type KnownSearch = { back?: string | string[]; from?: string | string[] };

/** Loads what the prior knowledge screen shows of one of the learner's plans; undefined when it is not theirs. */
export async function loadPriorKnowledge(learner: LearnerId, planId: string, { back, from }: KnownSearch) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return undefined;
  return {
    plan: removeTexts(plan),
    details: describeBriefly(plan),
    formId: randomUUID(),
    back: back === "time" ? ("time" as const) : undefined,
    // Only the redirect after making a plan names a role, so nothing was ticked in the plan before.
    from: [from].flat()[0],
    today: todayOf(plan, new Date()),
  };
}

/** The plan without the texts that the screen does not show, so that the browser is not sent them. */
function removeTexts(plan: Plan): Plan {
  const areas = plan.areas.map((area) => ({ ...area, items: area.items.map(removeMilestoneTexts) }));
  return { ...plan, areas };
}

function removeMilestoneTexts(milestone: PlanMilestone): PlanMilestone {
  return { ...milestone, note: "", evidence: [], steps: milestone.steps.map((step) => ({ ...step, text: "" })) };
}

function describeBriefly(plan: Plan): KnownDetails {
  return Object.fromEntries(Object.entries(describeMilestones(plan)).map(([id, { outcome, alsoIn }]) => [id, { outcome, alsoIn }]));
}
