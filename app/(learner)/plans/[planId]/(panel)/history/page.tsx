import { HistoryScreen } from "#app/_features/history/history-screen.tsx";
import { type HistorySearch, loadHistory } from "#app/_features/history/load-history.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<HistorySearch> };

export default async function HistoryRoute({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/history`);
  const history = await loadHistory(learner, planId, await searchParams);
  if (!history) return <NotFoundPage />;
  return <HistoryScreen {...history} />;
}
