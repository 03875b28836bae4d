import { z } from "zod";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, storeMilestoneSwap } from "#lib/data/plans/offered-milestones.ts";
import { deletePlan } from "#lib/data/plans/plans.ts";
import { setByArea } from "#lib/data/plans/study-order.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { fieldProblem, problem } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { defineResource, defineRoute, jsonBody } from "./define-route.ts";
import { planPatchSchema, planSchema } from "./plan-schema.ts";
import { hasStudyTime, readStudyTime } from "./set-time.ts";
import { showPlan } from "./show-plan.ts";

const { answers, parameters } = messages.apiDocs.docs;

/** A plan in a path. */
export const planId = z.string().min(1, messages.apiAccess.noPlan).max(60, messages.apiAccess.noPlan).describe(parameters.plan);

/** The plan that a path names. */
export function findPlan({ learner, params }: { learner: LearnerId; params: { planId: string } }): Promise<Plan | undefined> {
  return loadPlan(learner, params.planId);
}

const address = { path: "/api/v1/plans/{planId}", tag: "plans", auth: "token", params: { planId } } as const;
const planContent = { "application/json": planSchema };

export const planRoutes = defineResource(
  defineRoute({
    ...address,
    id: "getPlan",
    method: "GET",
    success: { status: 200, description: answers.plan, content: planContent },
    find: findPlan,
    handle: async ({ found, now }) => showPlan(found, todayOf(found, now)),
  }),
  defineRoute({
    ...address,
    id: "changePlan",
    method: "PATCH",
    body: jsonBody(planPatchSchema),
    success: { status: 200, description: answers.plan, content: planContent },
    find: findPlan,
    async handle({ learner, now, found: plan, body: { ownOrder, byArea, choose, ...time } }) {
      const items = milestonesOf(plan);
      const known = new Set(items.map((item) => item.id));
      const wrong = (ownOrder ?? []).flatMap((id, at) => {
        const message = !known.has(id)
          ? messages.apiAccess.notOfPlan(id)
          : ownOrder?.indexOf(id) !== at
            ? messages.apiAccess.twice
            : undefined;
        return message ? [{ field: `ownOrder[${at}]`, message }] : [];
      });
      if (choose) wrong.push(...findChoiceProblems(plan, choose));
      if (wrong.length > 0) return fieldProblem(wrong);
      // Everything is checked before anything is stored.
      const timed = hasStudyTime(time) ? readStudyTime(plan, time, now) : undefined;
      if (timed && "errors" in timed) return fieldProblem(timed.errors);
      if (choose?.insteadOf) await storeMilestoneSwap(learner, plan.id, choose.insteadOf, choose.milestoneId, now);
      else if (choose) await addMilestone(learner, plan.id, choose.milestoneId, now);
      if (byArea !== undefined && byArea !== plan.byArea) await setByArea(learner, plan.id, byArea, now);
      if (ownOrder) await setOwnOrder(learner, plan.id, ownOrder, now);
      // After what the plan holds and its order, which move the dates.
      if (timed) await replanPlan(learner, plan.id, () => timed.studyTime, now);
      const changed = await loadPlan(learner, plan.id);
      return changed ? showPlan(changed, todayOf(changed, now)) : problem(404, messages.apiAccess.noPlan);
    },
  }),
  defineRoute({
    ...address,
    id: "deletePlan",
    method: "DELETE",
    success: { status: 204, description: answers.deleted },
    handle: async ({ learner, params }) =>
      (await deletePlan(learner, params.planId)) ? new Response(null, { status: 204 }) : problem(404, messages.apiAccess.noPlan),
  }),
);

/** What is wrong with a choice: both milestones must be options of one choice, and the replaced one must be in the plan. */
function findChoiceProblems(plan: Plan, { milestoneId, insteadOf }: { milestoneId: string; insteadOf?: string | undefined }) {
  const options = plan.choices.find((choice) => choice.options.some(({ id }) => id === milestoneId))?.options ?? [];
  if (options.length === 0) return [{ field: "choose.milestoneId", message: messages.apiAccess.noChoice(milestoneId) }];
  if (insteadOf === undefined) return [];
  const isReplaceable =
    insteadOf !== milestoneId && options.some(({ id }) => id === insteadOf) && milestonesOf(plan).some(({ id }) => id === insteadOf);
  return isReplaceable ? [] : [{ field: "choose.insteadOf", message: messages.apiAccess.notReplaceable(insteadOf) }];
}
