import type { Route } from "next";
import { PlanBar } from "#app/_features/plan/plan-bar.tsx";
import { Link } from "#app/_ui/link.tsx";
import { mapMessages } from "#lib/messages/map.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

/** The role, how far the plan is, and the other pages of the plan, in one line. */
export function MapHeader({ plan, planPage }: { plan: Plan; planPage: string }) {
  const counts = countMilestones(milestonesOf(plan));
  const { tabs } = mapMessages;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <h1 className="text-lead leading-8 font-semibold sm:text-h2">{mapMessages.planTitle(plan.role.title)}</h1>
      <div aria-hidden="true" className="w-24">
        <PlanBar counts={counts} />
      </div>
      <p className="tabular text-small font-semibold">{planMessages.percentDone(counts)}</p>
      <nav aria-label={mapMessages.pages} className="tab-row ml-auto max-sm:w-full">
        <Link href={planPage as Route} className="tab max-sm:flex-1">
          {tabs.plan}
        </Link>
        <Link href={`${planPage}/map` as Route} aria-current="page" className="tab max-sm:flex-1">
          {tabs.map}
        </Link>
        <Link href={`${planPage}/progress` as Route} className="tab max-sm:flex-1">
          {tabs.progress}
        </Link>
      </nav>
    </div>
  );
}
