import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import { requireLearner } from "#lib/auth/session.ts";

export default async function ProgressPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/progress`);
  return <ProgressScreen learner={learner} planId={planId} />;
}
