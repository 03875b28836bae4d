import { redirect } from "next/navigation";
import { requireLearner } from "#lib/auth/session.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";

/** The map of the current plan, at the address of that plan. */
export default async function CurrentMapPage() {
  const { learner } = await requireLearner("/map");
  const planId = await findCurrentPlanId(learner);
  redirect(planId ? `/plans/${planId}/map` : "/plans");
}
