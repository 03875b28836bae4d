import { redirect } from "next/navigation";
import { PlanPage, type PlanSearch } from "#app/_features/plan/plan-page.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";

export default async function CurrentPlanPage({ searchParams }: { searchParams: Promise<PlanSearch> }) {
  const { learner } = await requireLearner("/plan");
  const planId = await findCurrentPlanId(learner);
  if (!planId) redirect("/plans");
  return <PlanPage learner={learner} planId={planId} address="/plan" search={await searchParams} notThere={<NotFoundPage />} />;
}
