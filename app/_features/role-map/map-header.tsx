import { PlanBar } from "#app/_features/plan/plan-bar.tsx";
import { PlanLine } from "#app/_features/plan/plan-line.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { mapMessages } from "#lib/messages/map.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { Finish } from "#lib/planner/schedule/current-dates.ts";

/** @property today "YYYY-MM-DD" in the time zone of the plan */
type Props = { plan: Plan; finish: Finish; today: string };

/** The role, how far the plan is and when it ends, in one line: on a phone and on a desk that of the header. */
export function MapHeader({ plan, finish, today }: Props) {
  const counts = countMilestones(milestonesOf(plan));
  return (
    <>
      <PlanLine plan={plan} finish={finish} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 areas:sr-only">
        <h1 className="text-h2 max-md:sr-only">{mapMessages.planTitle(plan.role.title)}</h1>
        <div aria-hidden="true" className="w-24 max-md:hidden">
          <PlanBar counts={counts} />
        </div>
        <p className="tabular text-small font-semibold max-md:hidden">{planMessages.percentDone(counts)}</p>
        {finish.current === null ? null : (
          <p className="tabular text-small whitespace-nowrap text-muted max-md:hidden">
            {mapMessages.finish(formatDay(finish.current, "medium", today))}
          </p>
        )}
      </div>
    </>
  );
}
