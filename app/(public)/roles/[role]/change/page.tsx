import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { previewChange } from "#app/_features/change-role/preview-change.ts";
import { RoleChangeScreen } from "#app/_features/change-role/role-change-screen.tsx";
import { makePlanForRole } from "#app/_features/plan/make-plan-for-role.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { Link } from "#app/_ui/link.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

export default async function ChangeRolePage({ params }: { params: Promise<{ role: string }> }) {
  const role = findRole((await params).role);
  if (!role) return <NotFoundPage />;
  const { learner } = await requireLearner(`/roles/${role.id}/change`);
  const plans = await listPlans(learner);
  const from = findRole(plans[0]?.roleId ?? "");
  if (!from || from.id === role.id) redirect(`/roles/${role.id}`);
  const hasPlan = plans.some((plan) => plan.roleId === role.id);
  const change = await previewChange(learner, plans, role);
  return (
    <RoleChangeScreen from={from} to={role} change={change}>
      <form action={makePlanForRole} className="flex flex-col gap-3">
        <input type="hidden" name="role" value={role.id} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <button type="submit" className="control control-strong">
            {hasPlan ? messages.customise.openThis(role.title) : messages.customise.makeThis(role.title)}
          </button>
          <Link href="/plan" className="link inline-flex min-h-11 items-center">
            {messages.customise.stay(from.title)}
          </Link>
        </div>
        <p className="text-small text-muted">{messages.customise.keepBoth}</p>
      </form>
    </RoleChangeScreen>
  );
}
