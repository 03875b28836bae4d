import { type KnownSearch, loadPriorKnowledge } from "#app/_features/prior-knowledge/load-prior-knowledge.ts";
import { PriorKnowledgeScreen } from "#app/_features/prior-knowledge/prior-knowledge-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<KnownSearch> };

export default async function KnownPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/known`);
  const priorKnowledge = await loadPriorKnowledge(learner, planId, await searchParams);
  if (!priorKnowledge) return <NotFoundPage />;
  return <PriorKnowledgeScreen {...priorKnowledge} />;
}
