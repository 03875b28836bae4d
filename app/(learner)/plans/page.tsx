import { requireLearner } from "../../../lib/auth/session.ts";
import { findRole } from "../../../lib/catalog/catalog.ts";
import { loadPlan } from "../../../lib/data/load-plan.ts";
import { listPlans } from "../../../lib/data/plans.ts";
import { countItems, itemsOf } from "../../../lib/planner/plan.ts";
import { sayDate } from "../../../lib/words/days.ts";
import { words } from "../../../lib/words/en.ts";
import { Link } from "../../_components/link.tsx";
import { PageTitle } from "../../_components/page-title.tsx";
import { openThisPlan } from "./actions.ts";

export default async function PlansPage() {
  const { learner } = await requireLearner("/plans");
  const plans = await listPlans(learner);
  const loaded = await Promise.all(plans.map((plan) => loadPlan(learner, plan.id)));
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{words.plans.title}</PageTitle>
      <h1 className="text-h1">{words.plans.title}</h1>
      {plans.length === 0 ? <p>{words.plans.empty}</p> : null}
      <ul className="flex flex-col gap-3">
        {plans.map((plan, index) => {
          const counts = countItems(itemsOf(loaded[index] ?? { areas: [] }));
          return (
            <li
              key={plan.id}
              data-role={plan.roleId}
              className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-line border-l-4 border-l-role bg-raised p-4"
            >
              <div className="flex-1 basis-60">
                <h2 className="text-h3">
                  <Link href={`/plans/${plan.id}`} className="link">
                    {words.plan.title(findRole(plan.roleId)?.title ?? plan.roleId)}
                  </Link>
                  {index === 0 ? <span className="ml-2 text-small font-semibold text-role">{words.plans.current}</span> : null}
                </h2>
                <p className="tabular text-small text-muted">
                  {words.plan.percentDone(counts)} · {words.plan.left(counts)} · {words.plans.made(sayDate(plan.createdAt))}
                </p>
              </div>
              <form action={openThisPlan}>
                <input type="hidden" name="plan" value={plan.id} />
                <button
                  type="submit"
                  aria-label={`${words.plans.open}: ${words.plan.title(findRole(plan.roleId)?.title ?? plan.roleId)}`}
                  className="control control-quiet"
                >
                  {words.plans.open}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
      <p>
        <Link href="/roles" className={plans.length === 0 ? "control control-strong" : "link"}>
          {plans.length === 0 ? words.plans.choose : words.plans.another}
        </Link>
        {plans.length === 0 ? null : <span className="block text-small text-muted">{words.plans.anotherHint}</span>}
      </p>
      <p>
        <Link href="/plans/import" className="link">
          {words.imports.link}
        </Link>
        <span className="block text-small text-muted">{words.imports.linkHint}</span>
      </p>
    </div>
  );
}
