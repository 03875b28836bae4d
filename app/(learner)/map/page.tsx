import { redirect } from "next/navigation";
import { PlanMapPage } from "#app/_features/role-map/plan-map-page.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";

/** The map of the current plan. */
export default async function CurrentMapPage() {
  const { learner } = await requireLearner("/map");
  const planId = await findCurrentPlanId(learner);
  if (!planId) redirect("/plans");
  return <PlanMapPage learner={learner} planId={planId} notThere={<NotFoundPage />} />;
}
