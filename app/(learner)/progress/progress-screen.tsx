import { notFound } from "next/navigation";
import { loadActivity } from "../../../lib/data/activity.ts";
import type { LearnerId } from "../../../lib/data/learner-id.ts";
import { loadPlan } from "../../../lib/data/load-plan.ts";
import { readDaysIn } from "../../../lib/planner/time-zone.ts";
import { progressWords } from "../../../lib/words/progress.ts";
import { PageTitle } from "../../_components/page-title.tsx";
import { loadWorked } from "../load-worked.ts";
import { ProgressView } from "./progress-view.tsx";

type Props = { learner: LearnerId; planId: string };

/** How a plan went so far and where it leads. */
export async function ProgressScreen({ learner, planId }: Props) {
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const dayOf = readDaysIn(plan.settings?.timeZone ?? "UTC");
  return (
    <>
      <PageTitle>{progressWords.titleOf(plan.role.title)}</PageTitle>
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
