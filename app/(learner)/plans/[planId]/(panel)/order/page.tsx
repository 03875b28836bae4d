import { loadOrderUndo } from "#app/_features/customise/load-order-undo.ts";
import { OrderScreen } from "#app/_features/customise/order-screen.tsx";
import type { ChangeSearch } from "#app/_features/plan/load-undo.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { isNewOrderOffered } from "#lib/data/plans/study-order.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<ChangeSearch & { moved?: string | string[] }> };

export default async function OrderPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/order`);
  const plan = await loadPlan(learner, planId);
  const role = plan && findRole(plan.role.id);
  if (!role) return <NotFoundPage />;
  const isNewOffered = await isNewOrderOffered(learner, planId, role);
  const { moved, ...search } = await searchParams;
  const undo = await loadOrderUndo(learner, plan, search);
  return <OrderScreen plan={plan} movedId={String(moved)} undo={undo} isNewOffered={isNewOffered} />;
}
