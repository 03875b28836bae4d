import { FirstPlanRoles } from "#app/_features/plans/first-plan-roles.tsx";
import { loadPlanList } from "#app/_features/plans/load-plan-list.ts";
import { PlanCard } from "#app/_features/plans/plan-card.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { messages } from "#lib/messages/all.ts";

export default async function PlansPage() {
  const { learner } = await requireLearner("/plans");
  const plans = await loadPlanList(learner);
  const title = plans.length === 0 ? messages.plans.first : messages.plans.title;
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{title}</PageTitle>
      <h1 className="text-h1">{title}</h1>
      {plans.length === 0 ? (
        <FirstPlanRoles />
      ) : (
        <>
          <ul className="flex flex-col gap-3">
            {plans.map((plan) => (
              <PlanCard key={plan.id} {...plan} />
            ))}
          </ul>
          <p>
            <Link href="/roles" className="link">
              {messages.plans.another}
            </Link>
            <span className="block text-small text-muted">{messages.plans.anotherHint}</span>
          </p>
        </>
      )}
      <p>
        <Link href="/plans/import" className="link">
          {messages.imports.link}
        </Link>
        <span className="block text-small text-muted">{messages.imports.linkHint}</span>
      </p>
    </div>
  );
}
