import { notFound } from "next/navigation";
import { PlanMapScreen } from "#app/_features/role-map/plan-map-screen.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ planId: string }> };

/** The plan as a map. */
export default async function PlanMapPage({ params }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/map`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  return (
    <PlanMapScreen
      plan={plan}
      planPage={`/plans/${planId}`}
      today={todayOf(plan, new Date())}
      wordsOf={(id) => {
        const milestone = catalog().milestones.get(id);
        return milestone && { shortName: milestone.shortName, proof: milestone.doneWhen.proof };
      }}
    />
  );
}
