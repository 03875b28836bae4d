import type { Role } from "#lib/catalog/schema.ts";
import { milestonesOfSkills } from "#lib/catalog/start-roles.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { studyTimeOf } from "#lib/planner/start/plan-start.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import type { Start } from "./start-form.ts";
import { takePlacement } from "./take-placement.ts";

/**
 * Makes or opens the learner's plan for a role. A plan without study time gets that of `start`, and what is known; one that has its own
 * keeps it. Sent twice, it changes nothing more. @returns the plan's id.
 */
export async function makeDatedPlan(learner: LearnerId, role: Role, start: Start | undefined, now: Date): Promise<string> {
  const planId = await makePlan(learner, role, now);
  const plan = start && (await loadPlan(learner, planId));
  if (!start || !plan || plan.studyTime) return planId;
  const { values, timeZone } = start;
  const knows = [...milestonesOfSkills(values.known), ...(values.placed?.knows ?? [])];
  await takePlacement(learner, plan, { knows, unsure: values.placed?.unsure ?? [] }, "start", now);
  const time = studyTimeOf(values, dayInZone(now, timeZone), timeZone);
  if ("studyTime" in time) await replanPlan(learner, planId, (stored) => stored ?? time.studyTime, now);
  return planId;
}
