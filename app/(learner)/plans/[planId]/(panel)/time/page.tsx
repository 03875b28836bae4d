import { loadStudyTime } from "#app/_features/schedule/load-study-time.ts";
import { ScheduleScreen } from "#app/_features/schedule/schedule-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

export default async function TimePage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/time`);
  const studyTime = await loadStudyTime(learner, planId);
  if (!studyTime) return <NotFoundPage />;
  return <ScheduleScreen {...studyTime} />;
}
