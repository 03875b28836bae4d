import { refuse } from "../../../../lib/actions/route.ts";
import { currentSignIn } from "../../../../lib/auth/session.ts";
import { loadPlan } from "../../../../lib/data/load-plan.ts";
import { findCurrentPlanId } from "../../../../lib/data/plans.ts";
import { itemsOf } from "../../../../lib/planner/plan.ts";
import { words } from "../../../../lib/words/en.ts";

/** The current plan's milestones by name, for going to one from anywhere. */
export async function GET(): Promise<Response> {
  const signedIn = await currentSignIn();
  if (!signedIn) return refuse(401, words.errors.signInFirst);
  const planId = await findCurrentPlanId(signedIn.learner);
  const plan = planId ? await loadPlan(signedIn.learner, planId) : undefined;
  const milestones = plan ? itemsOf(plan).map(({ id, title }) => ({ id, title })) : [];
  return Response.json({ plan: plan?.id ?? null, milestones }, { headers: { "cache-control": "private, no-store" } });
}
