import { currentSignIn } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";
import { refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

/** The current plan's milestones by name, for going to one from anywhere. */
export async function GET(): Promise<Response> {
  const signedIn = await currentSignIn();
  if (!signedIn) return refuse(401, messages.errors.signInFirst);
  const planId = await findCurrentPlanId(signedIn.learner);
  const plan = planId ? await loadPlan(signedIn.learner, planId) : undefined;
  const milestones = plan ? milestonesOf(plan).map(({ id, title }) => ({ id, title })) : [];
  return Response.json({ plan: plan?.id ?? null, milestones }, { headers: { "cache-control": "private, no-store" } });
}
