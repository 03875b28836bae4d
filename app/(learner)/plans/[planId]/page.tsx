import { PlanPage, type PlanSearch } from "#app/_features/plan/plan-page.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<PlanSearch> };

export default async function OnePlanPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}`);
  return (
    <PlanPage learner={learner} planId={planId} address={`/plans/${planId}`} search={await searchParams} notThere={<NotFoundPage />} />
  );
}
