import { openThisPlan, removePlan } from "#app/_features/plans/plan-actions.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { formatUtcDay } from "#lib/messages/days.ts";
import { countMilestones, milestonesOf } from "#lib/planner/plan/plan.ts";

const titleOf = (roleId: string) => messages.plan.title(findRole(roleId)?.title ?? roleId);

export default async function PlansPage() {
  const { learner } = await requireLearner("/plans");
  const plans = await listPlans(learner);
  const loaded = await Promise.all(plans.map((plan) => loadPlan(learner, plan.id)));
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{messages.plans.title}</PageTitle>
      <h1 className="text-h1">{messages.plans.title}</h1>
      {plans.length === 0 ? <p>{messages.plans.empty}</p> : null}
      <ul className="flex flex-col gap-3">
        {plans.map((plan, index) => {
          const counts = countMilestones(milestonesOf(loaded[index] ?? { areas: [] }));
          return (
            <li
              key={plan.id}
              data-role={plan.roleId}
              className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-line border-l-4 border-l-role bg-raised p-4"
            >
              <div className="flex-1 basis-60">
                <h2 className="text-h3">
                  <Link href={`/plans/${plan.id}`} className="link">
                    {titleOf(plan.roleId)}
                  </Link>
                  {index === 0 ? " " : null}
                  {index === 0 ? <span className="ml-1 text-small font-semibold text-role">{messages.plans.current}</span> : null}
                </h2>
                <p className="tabular text-small text-muted">
                  {messages.plan.percentDone(counts)} · {messages.plan.left(counts)} · {messages.plans.made(formatUtcDay(plan.createdAt))}
                </p>
              </div>
              <form action={openThisPlan}>
                <input type="hidden" name="plan" value={plan.id} />
                <button
                  type="submit"
                  aria-label={messages.plans.named(index === 0 ? messages.plans.open : messages.plans.makeCurrent, titleOf(plan.roleId))}
                  className="control control-quiet"
                >
                  {index === 0 ? messages.plans.open : messages.plans.makeCurrent}
                </button>
              </form>
              <details className="basis-full">
                <summary
                  aria-label={messages.plans.named(messages.plans.remove, titleOf(plan.roleId))}
                  className="link inline-flex min-h-11 items-center text-small"
                >
                  {messages.plans.remove}
                </summary>
                <form action={removePlan} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                  <input type="hidden" name="plan" value={plan.id} />
                  <input type="hidden" name="sure" value="yes" />
                  <p className="flex-1 basis-60 text-small text-muted">{messages.plans.removeText}</p>
                  <button
                    type="submit"
                    aria-label={messages.plans.named(messages.plans.remove, titleOf(plan.roleId))}
                    className="control border border-danger text-danger"
                  >
                    {messages.plans.remove}
                  </button>
                </form>
              </details>
            </li>
          );
        })}
      </ul>
      <p>
        <Link href="/roles" className={plans.length === 0 ? "control control-strong" : "link"}>
          {plans.length === 0 ? messages.plans.choose : messages.plans.another}
        </Link>
        {plans.length === 0 ? null : <span className="block text-small text-muted">{messages.plans.anotherHint}</span>}
      </p>
      <p>
        <Link href="/plans/import" className="link">
          {messages.imports.link}
        </Link>
        <span className="block text-small text-muted">{messages.imports.linkHint}</span>
      </p>
    </div>
  );
}
