import { loadProgress } from "#app/_features/progress/load-progress.ts";
import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

export default async function ProgressPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/progress`);
  const progress = await loadProgress(learner, planId);
  if (!progress) return <NotFoundPage />;
  return <ProgressScreen source="server" {...progress} />;
}
