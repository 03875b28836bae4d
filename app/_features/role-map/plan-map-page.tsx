import type { ReactNode } from "react";
import { catalog } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { PlanMapScreen } from "./plan-map-screen.tsx";

type Props = {
  learner: LearnerId;
  planId: string;
  /** What is shown when it is not theirs. */
  notThere: ReactNode;
};

/** The map of a learner's plan. */
export async function PlanMapPage({ learner, planId, notThere }: Props) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return notThere;
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
