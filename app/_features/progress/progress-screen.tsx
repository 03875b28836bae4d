import { notFound } from "next/navigation";
import { loadWorked } from "#app/_features/plan/load-worked-days.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadActivity } from "#lib/data/plans/activity.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { makeDayReader } from "#lib/planner/time/time-zone.ts";
import { ProgressView } from "./progress-view.tsx";

type Props = { learner: LearnerId; planId: string };

/** How a plan went so far and where it leads. */
export async function ProgressScreen({ learner, planId }: Props) {
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const dayOf = makeDayReader(plan.studyTime?.timeZone ?? "UTC");
  return (
    <>
      <PageTitle>{progressMessages.titleOf(plan.role.title)}</PageTitle>
      <ProgressView
        plan={plan}
        activity={await loadActivity(learner, planId, dayOf)}
        worked={await loadWorked(learner, plan, dayOf)}
        today={dayOf(new Date())}
        hasHistory
      />
    </>
  );
}
