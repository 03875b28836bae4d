import { NewOrderScreen } from "#app/_features/customise/new-order-screen.tsx";
import { previewNewOrder } from "#app/_features/customise/preview-new-order.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { widestPlan } from "#lib/catalog/fresh-plan.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findNewMilestones } from "#lib/data/plans/offered-milestones.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ planId: string }> };

/** The role's study order of today for a plan that follows another one, before it is taken. */
export default async function NewOrderPage({ params }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/order/new`);
  const plan = await loadPlan(learner, planId);
  const role = plan && findRole(plan.role.id);
  if (!role) return <NotFoundPage />;
  const added = await findNewMilestones(learner, planId, role);
  const preview = previewNewOrder(plan, widestPlan(role, catalog(), planId), added, todayOf(plan, new Date()));
  return <NewOrderScreen plan={plan} preview={preview} />;
}
