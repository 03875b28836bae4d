import { redirect } from "next/navigation";
import { loadProgress } from "#app/_features/progress/load-progress.ts";
import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";

export default async function CurrentProgressPage() {
  const { learner } = await requireLearner("/progress");
  const planId = await findCurrentPlanId(learner);
  if (!planId) redirect("/plans");
  const progress = await loadProgress(learner, planId);
  if (!progress) return <NotFoundPage />;
  return <ProgressScreen source="server" {...progress} />;
}
