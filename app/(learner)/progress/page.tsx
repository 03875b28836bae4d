import { redirect } from "next/navigation";
import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";

export default async function CurrentProgressPage() {
  const { learner } = await requireLearner("/progress");
  const planId = await findCurrentPlanId(learner);
  if (!planId) redirect("/plans");
  return <ProgressScreen learner={learner} planId={planId} />;
}
