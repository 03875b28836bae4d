import { requireLearner } from "../../../../../lib/auth/session.ts";
import { ProgressScreen } from "../../../progress/progress-screen.tsx";

export default async function ProgressPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/progress`);
  return <ProgressScreen learner={learner} planId={planId} />;
}
