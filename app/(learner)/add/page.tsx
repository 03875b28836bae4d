import { AddSharedScreen } from "#app/_features/customise/add-shared-screen.tsx";
import { readSharedPage, type ShareTargetFields } from "#app/_features/customise/read-shared-page.ts";
import { NoPlan } from "#app/_features/today/no-plan.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

type Props = { searchParams: Promise<ShareTargetFields & { to?: string | string[] }> };

/** The share target of the app manifest: a phone opens it with what another app shared. */
export default async function AddPage({ searchParams }: Props) {
  const { learner } = await requireLearner();
  const { to, ...fields } = await searchParams;
  const planId = await findCurrentPlanId(learner);
  const plan = planId ? await loadPlan(learner, planId) : undefined;
  if (!plan) return <NoPlan />;
  return (
    <AddSharedScreen plan={plan} shared={readSharedPage(fields, inputLimits.label)} chosen={typeof to === "string" ? to : undefined} />
  );
}
