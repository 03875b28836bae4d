import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import type { PlanMilestone, PlanToSchedule } from "#lib/planner/plan/plan.ts";
import type { OtherStudyTime } from "./schedule-screen.tsx";

/** Loads what the schedule screen shows of one of the learner's plans; undefined when it is not theirs. */
export async function loadStudyTime(learner: LearnerId, planId: string) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return undefined;
  return {
    plan: { id: plan.id, role: plan.role, ...toSchedule(plan) },
    other: plan.studyTime ? undefined : await findOtherStudyTime(learner),
    now: new Date().toISOString(),
  };
}

/** The study time of the plan opened last that has one. */
async function findOtherStudyTime(learner: LearnerId): Promise<OtherStudyTime | undefined> {
  for (const { id } of await listPlans(learner)) {
    const plan = await loadPlan(learner, id);
    if (plan?.studyTime) return { roleTitle: plan.role.title, studyTime: plan.studyTime };
  }
}

/** What scheduling reads of a plan. It reads no texts, so the browser is not sent them. */
function toSchedule({ areas, studyTime, earlierZones = [] }: PlanToSchedule): PlanToSchedule {
  return { areas: areas.map((area) => ({ ...area, items: area.items.map(removeTexts) })), studyTime, earlierZones };
}

function removeTexts(milestone: PlanMilestone): PlanMilestone {
  return { ...milestone, title: "", note: "", evidence: [], steps: milestone.steps.map((step) => ({ ...step, text: "" })) };
}
