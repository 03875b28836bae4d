import { PlanMapPage } from "#app/_features/role-map/plan-map-page.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

type Props = { params: Promise<{ planId: string }> };

/** The plan as a map. */
export default async function MapPage({ params }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/map`);
  return <PlanMapPage learner={learner} planId={planId} notThere={<NotFoundPage />} />;
}
