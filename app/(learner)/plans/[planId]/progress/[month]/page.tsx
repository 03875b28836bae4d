import { MonthPage } from "#app/_features/progress/month-page.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

/** A month of a plan: "2026-10", "this", "last" or "all". */
export default async function PlanMonthPage({ params }: { params: Promise<{ planId: string; month: string }> }) {
  const { planId, month } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/progress/${month}`);
  return <MonthPage learner={learner} planId={planId} month={month} notThere={<NotFoundPage />} />;
}
