import { notFound } from "next/navigation";
import { OrderScreen } from "#app/_features/customise/order-screen.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ moved?: string | string[] }> };

export default async function OrderPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/order`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  return <OrderScreen plan={plan} movedId={String((await searchParams).moved)} />;
}
