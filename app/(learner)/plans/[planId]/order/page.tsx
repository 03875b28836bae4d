import { notFound } from "next/navigation";
import { KeepPlace } from "#app/_features/customise/keep-scroll-place.tsx";
import { resetOrder } from "#app/_features/customise/order-actions.ts";
import { OrderRow } from "#app/_features/customise/order-row.tsx";
import { BackLink } from "#app/_ui/back-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { findBrokenPrerequisites } from "#lib/planner/plan/reorder.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ moved?: string | string[] }> };

export default async function OrderPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/order`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const broken = findBroken(plan);
  const said = describeMove(plan, String((await searchParams).moved));
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <PageTitle>{messages.own.orderTitle}</PageTitle>
      <div className="flex max-w-reading flex-col gap-2">
        <BackLink to={`/plans/${plan.id}`}>{messages.own.backToPlan}</BackLink>
        <h1 className="text-h1">{messages.own.orderTitle}</h1>
        <p className="text-muted">{messages.own.orderHint}</p>
        <p>{plan.ownOrder.length ? messages.own.orderOwn : messages.own.orderSuggested}</p>
        {broken.size ? <p>{messages.own.brokenCount(broken.size)}</p> : null}
        {plan.ownOrder.length ? (
          <form action={resetOrder}>
            <input type="hidden" name="plan" value={plan.id} />
            <button type="submit" className="control control-quiet">
              {messages.own.orderReset}
            </button>
          </form>
        ) : null}
      </div>
      <KeepPlace>
        {plan.areas.map((area) => (
          <section key={area.id} aria-labelledby={`area-${area.id}`}>
            <h2 id={`area-${area.id}`} className="border-b-2 border-role py-3 text-h2">
              {area.title}
            </h2>
            <ol>
              {area.items.map((item, index) => (
                <OrderRow key={item.id} planId={plan.id} area={area} index={index} broken={broken.get(item.id) ?? []} />
              ))}
            </ol>
          </section>
        ))}
      </KeepPlace>
      <p role="status" className={`sticky bottom-0 z-10 ${said ? "-mx-4 border-t border-line bg-raised px-4 py-3 md:mx-0" : ""}`}>
        {said}
      </p>
    </div>
  );
}

/** The titles of what comes too late, by milestone. */
function findBroken(plan: Plan): Map<string, string[]> {
  const items = new Map(milestonesOf(plan).map((item) => [item.id, item]));
  const broken = new Map<string, string[]>();
  for (const { id, prerequisite } of findBrokenPrerequisites([...items.keys()], items)) {
    broken.set(id, [...(broken.get(id) ?? []), items.get(prerequisite)?.title ?? ""]);
  }
  return broken;
}

function describeMove(plan: Plan, id: string): string | undefined {
  const area = plan.areas.find((candidate) => candidate.items.some((item) => item.id === id));
  const at = area?.items.findIndex((item) => item.id === id) ?? -1;
  return area ? messages.own.moved(area.items[at]?.title ?? "", at + 1, area.items.length, area.title) : undefined;
}
