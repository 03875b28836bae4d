import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { endsLate, type Finish } from "#lib/planner/schedule/current-dates.ts";
import { PlanRing } from "./plan-ring.tsx";

/**
 * A link to the plan in the line of the header, on a phone and on a desk, on the plan's pages other than its list: the role, the share that is
 * done, the finish and the status.
 */
export function PlanLine({ plan, finish }: { plan: Plan; finish: Finish }) {
  const counts = countMilestones(milestonesOf(plan));
  const status = planStatusMessages.name(finish);
  return (
    <div data-head="" className="head-in-bar flex items-center gap-x-2.5 md:hidden areas:flex areas:gap-x-4 print:hidden">
      <div className="shrink-0 max-[21.99rem]:hidden md:hidden min-[90rem]:block">
        <PlanRing counts={counts} />
      </div>
      <Link
        href={pageOfPlan(plan.id)}
        className="flex min-h-11 min-w-0 flex-1 flex-col justify-center areas:flex-initial areas:flex-row areas:items-center areas:gap-x-4"
      >
        <span className="flex items-baseline justify-between gap-x-2 areas:contents">
          <span className="leading-5 font-semibold whitespace-nowrap">{plan.role.title}</span>{" "}
          {finish.current ? (
            <span className="tabular text-small font-semibold whitespace-nowrap areas:order-1">
              <span className="font-normal text-muted sr-only areas:not-sr-only">{planListMessages.finish}</span>{" "}
              {formatDay(finish.current, "medium")}
            </span>
          ) : null}
        </span>{" "}
        <span className="tabular flex items-baseline justify-between gap-x-2 text-meta areas:contents">
          <span className="shrink-0 leading-6 font-semibold max-[21.99rem]:sr-only areas:text-small areas:font-normal">
            {planMessages.percentDone(counts)}
          </span>{" "}
          {status ? (
            <span
              className={`min-w-0 truncate areas:order-2 areas:badge ${endsLate(finish) ? "text-late-ink areas:badge-late" : "text-good-ink areas:badge-good"}`}
            >
              {status}
            </span>
          ) : null}
        </span>
      </Link>
    </div>
  );
}
