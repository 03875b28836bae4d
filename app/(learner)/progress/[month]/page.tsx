import { redirect } from "next/navigation";
import { MonthPage } from "#app/_features/progress/month-page.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";

/** A month of the current plan. */
export default async function CurrentMonthPage({ params }: { params: Promise<{ month: string }> }) {
  const { month } = await params;
  const { learner } = await requireLearner(`/progress/${month}`);
  const planId = await findCurrentPlanId(learner);
  if (!planId) redirect("/plans");
  return <MonthPage learner={learner} planId={planId} month={month} notThere={<NotFoundPage />} />;
}
