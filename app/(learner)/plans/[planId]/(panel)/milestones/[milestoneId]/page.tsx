import { MilestoneScreen } from "#app/_features/customise/milestone-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findMedianTime } from "#lib/data/plans/median-time.ts";
import { environment } from "#lib/environment.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

type Props = { params: Promise<{ planId: string; milestoneId: string }> };

export default async function MilestonePage({ params }: Props) {
  const { planId, milestoneId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/milestones/${milestoneId}`);
  const plan = await loadPlan(learner, planId);
  const milestone = plan && milestonesOf(plan).find(({ id }) => id === milestoneId);
  if (!milestone) return <NotFoundPage />;
  const showsMedians = environment().SHOW_MEDIAN_TIMES === "true";
  const median = showsMedians && !milestone.own ? await findMedianTime(milestone.id) : undefined;
  return <MilestoneScreen plan={plan} milestone={milestone} median={median} showsMedians={showsMedians} />;
}
