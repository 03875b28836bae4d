import { OrderScreen } from "#app/_features/customise/order-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { isNewOrderOffered } from "#lib/data/plans/study-order.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ moved?: string | string[] }> };

export default async function OrderPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/order`);
  const plan = await loadPlan(learner, planId);
  const role = plan && findRole(plan.role.id);
  if (!role) return <NotFoundPage />;
  const isNewOffered = await isNewOrderOffered(learner, planId, role);
  return <OrderScreen plan={plan} movedId={String((await searchParams).moved)} isNewOffered={isNewOffered} />;
}
