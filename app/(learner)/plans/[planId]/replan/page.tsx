import { ReplanScreen } from "#app/_features/reminders/replan-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

/** Where the letters' link to replan leads: opening it changes nothing, its button does. */
export default async function ReplanPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/replan`);
  const plan = await loadPlan(learner, planId);
  if (!plan) return <NotFoundPage />;
  return <ReplanScreen plan={plan} today={todayOf(plan, new Date())} />;
}
