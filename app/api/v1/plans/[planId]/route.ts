import { planPatchSchema } from "#lib/api/plan-schema.ts";
import { answerPrivately, type Call, usualBytes } from "#lib/api/private.ts";
import { hasStudyTime, readStudyTime } from "#lib/api/set-time.ts";
import { showPlan } from "#lib/api/show-plan.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { deletePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { fieldProblem, problem, readInput, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

type Context = { params: Promise<{ planId: string }> };

/** One plan with its milestones. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPrivately(request, async ({ learner }) => answerPlan(learner, (await params).planId));
}

/** Changes a plan's study time, which gives every milestone its dates anew, or its order. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answerPrivately(request, async (call) => change(call, (await params).planId));
}

/** Deletes a plan. What the learner knows, wrote and did stays theirs. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answerPrivately(request, async ({ learner }) =>
    (await deletePlan(learner, (await params).planId)) ? new Response(null, { status: 204 }) : problem(404, messages.apiAccess.noPlan),
  );
}

async function answerPlan(learner: LearnerId, planId: string): Promise<Response> {
  const plan = await loadPlan(learner, planId);
  return plan ? Response.json(showPlan(plan)) : problem(404, messages.apiAccess.noPlan);
}

async function change({ learner, request, now }: Call, planId: string): Promise<Response> {
  const plan = await loadPlan(learner, planId);
  if (!plan) return problem(404, messages.apiAccess.noPlan);
  const read = await readInput(request, planPatchSchema, usualBytes);
  if ("refusal" in read) return read.refusal;
  const { ownOrder, ...time } = read.data;
  const items = milestonesOf(plan);
  const known = new Set(items.map((item) => item.id));
  const wrong = (ownOrder ?? []).flatMap((id, at) => {
    const message = !known.has(id) ? messages.apiAccess.notOfPlan(id) : ownOrder?.indexOf(id) !== at ? messages.apiAccess.twice : undefined;
    return message ? [{ field: `ownOrder[${at}]`, message }] : [];
  });
  if (wrong.length > 0) return fieldProblem(wrong);
  // Everything is checked before anything is stored.
  const timed = hasStudyTime(time) ? readStudyTime(items, plan.studyTime, time, now) : undefined;
  if (timed && "errors" in timed) return fieldProblem(timed.errors);
  if (ownOrder) await setOwnOrder(learner, planId, ownOrder);
  // After the new order, which moves the dates.
  if (timed) await replanPlan(learner, planId, () => timed.studyTime, now);
  return answerPlan(learner, planId);
}

export const { POST, PUT } = refuseMethodsBut("GET", "PATCH", "DELETE");
