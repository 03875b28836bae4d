import { notFound } from "next/navigation";
import { catalog } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { PlanMapScreen } from "./plan-map-screen.tsx";

type Props = { learner: LearnerId; planId: string };

/** The map of a learner's plan. */
export async function PlanMapPage({ learner, planId }: Props) {
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
