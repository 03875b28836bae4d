import { redirect } from "next/navigation";
import { requireLearner } from "../../../lib/auth/session.ts";
import { findCurrentPlanId } from "../../../lib/data/plans.ts";
import { ProgressScreen } from "./progress-screen.tsx";

export default async function CurrentProgressPage() {
  const { learner } = await requireLearner("/progress");
  const planId = await findCurrentPlanId(learner);
  if (!planId) redirect("/plans");
  return <ProgressScreen learner={learner} planId={planId} />;
}
