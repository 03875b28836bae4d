import { BackLink } from "#app/_ui/back-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { findBrokenPrerequisites } from "#lib/planner/plan/reorder.ts";
import { KeepPlace } from "./keep-scroll-place.tsx";
import { resetOrder } from "./order-actions.ts";
import { OrderArea } from "./order-area.tsx";

type Props = {
  plan: Plan;
  /** The id of the milestone that was moved just now. */
  movedId: string;
};

/** The order of a plan within its areas, with buttons that change it. */
export function OrderScreen({ plan, movedId }: Props) {
  const broken = findBroken(plan);
  const moved = describeMove(plan, movedId);
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
        {plan.areas.map(({ id, title, items }) => (
          <OrderArea
            key={id}
            planId={plan.id}
            area={{ id, title }}
            milestones={items.map((item) => ({ id: item.id, title: item.title, broken: broken.get(item.id) ?? [] }))}
          />
        ))}
      </KeepPlace>
      <p role="status" className={`sticky bottom-0 z-10 ${moved ? "-mx-4 border-t border-line bg-raised px-4 py-3 md:mx-0" : ""}`}>
        {moved}
      </p>
    </div>
  );
}

/** The titles of the prerequisites that come after their milestone, by the id of the milestone. */
function findBroken(plan: Plan): Map<string, string[]> {
  const milestones = new Map(milestonesOf(plan).map((milestone) => [milestone.id, milestone]));
  const broken = new Map<string, string[]>();
  for (const { id, prerequisite } of findBrokenPrerequisites([...milestones.keys()], milestones)) {
    broken.set(id, [...(broken.get(id) ?? []), milestones.get(prerequisite)?.title ?? ""]);
  }
  return broken;
}

/** Where a milestone was moved to; undefined when the plan does not hold it. */
function describeMove(plan: Plan, id: string): string | undefined {
  const area = plan.areas.find((candidate) => candidate.items.some((item) => item.id === id));
  const at = area?.items.findIndex((item) => item.id === id) ?? -1;
  return area ? messages.own.moved(area.items[at]?.title ?? "", at + 1, area.items.length, area.title) : undefined;
}
