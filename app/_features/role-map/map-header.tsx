import type { Route } from "next";
import { PlanBar } from "#app/_features/plan/plan-bar.tsx";
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
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <h1 className="text-lead leading-8 font-semibold sm:text-h2">{mapMessages.planTitle(plan.role.title)}</h1>
      <div aria-hidden="true" className="w-24">
        <PlanBar counts={counts} />
      </div>
      <p className="tabular text-small font-semibold">{planMessages.percentDone(counts)}</p>
      {finish ? <p className="tabular text-small text-muted">{mapMessages.finish(finish)}</p> : null}
      <Link href={planPage as Route} className="control control-ghost ml-auto px-3 text-small print:hidden">
        {mapMessages.plan}
      </Link>
    </div>
  );
}
