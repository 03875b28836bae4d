import type { Route } from "next";
import { PlanBar } from "#app/_features/plan/plan-bar.tsx";
import { PlanRing } from "#app/_features/plan/plan-ring.tsx";
import { RoleInTitle } from "#app/_features/plan/role-in-title.tsx";
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
  return (
    <div data-head="" className="head-in-bar flex items-center gap-x-2.5 gap-y-1 md:flex-wrap md:gap-x-4">
      <div aria-hidden="true" className="max-[21.99rem]:hidden md:hidden">
        <PlanRing counts={counts} />
      </div>
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-2 md:contents">
        <h1 className="text-body leading-6 font-semibold whitespace-nowrap md:text-h2 md:leading-8">
          <RoleInTitle title={mapMessages.planTitle(plan.role.title)} role={plan.role.title} />
        </h1>
        <div aria-hidden="true" className="w-24 max-md:hidden">
          <PlanBar counts={counts} />
        </div>
        <p className="tabular text-meta font-semibold max-md:order-last max-md:w-full md:text-small">{planMessages.percentDone(counts)}</p>
        {finish ? <p className="tabular text-meta whitespace-nowrap text-muted md:text-small">{mapMessages.finish(finish)}</p> : null}
      </div>
      <Link href={planPage as Route} className="control control-ghost ml-auto px-3 text-small max-md:hidden print:hidden">
        {mapMessages.plan}
      </Link>
    </div>
  );
}
