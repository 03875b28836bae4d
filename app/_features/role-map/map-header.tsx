import type { Route } from "next";
import { PlanBar } from "#app/_features/plan/plan-bar.tsx";
import { PlanRing } from "#app/_features/plan/plan-ring.tsx";
import { Link } from "#app/_ui/link.tsx";
import { mapMessages } from "#lib/messages/map.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

type Props = {
  plan: Plan;
  planPage: string;
  /** Its last day in words; undefined without dates. */
  finish: string | undefined;
};

/** The role, how far the plan is and when it ends, and the way to the plan, in one line. */
export function MapHeader({ plan, planPage, finish }: Props) {
  const counts = countMilestones(milestonesOf(plan));
  const [before = "", after = ""] = mapMessages.planTitle(plan.role.title).split(plan.role.title);
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:gap-x-4">
      <div aria-hidden="true" className="sm:hidden">
        <PlanRing counts={counts} />
      </div>
      <h1 className="text-body leading-8 font-semibold sm:text-h2">
        {/* A phone has room for the role only; the tabs say that this is the map. */}
        <span className="max-sm:sr-only">{before}</span>
        {plan.role.title}
        <span className="max-sm:sr-only">{after}</span>
      </h1>
      <div aria-hidden="true" className="w-24 max-sm:hidden">
        <PlanBar counts={counts} />
      </div>
      <p className="tabular text-meta font-semibold sm:text-small">{planMessages.percentDone(counts)}</p>
      {finish ? <p className="tabular text-meta text-muted max-sm:ml-auto sm:text-small">{mapMessages.finish(finish)}</p> : null}
      <Link href={planPage as Route} className="control control-ghost ml-auto px-3 text-small max-sm:hidden print:hidden">
        {mapMessages.plan}
      </Link>
    </div>
  );
}
