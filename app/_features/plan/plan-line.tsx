import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { Finish } from "#lib/planner/schedule/current-dates.ts";
import { PlanRing } from "./plan-ring.tsx";

/** The plan in the line of a phone's header, on the pages that have a heading of their own: its role, share, finish and status. A press leads to it. */
export function PlanLine({ plan, finish }: { plan: Plan; finish: Finish }) {
  const counts = countMilestones(milestonesOf(plan));
  const isLate = finish.status === "late" || (finish.afterTarget ?? 0) > 0;
  return (
    <div data-head="" className="head-in-bar flex items-center gap-x-2.5 md:hidden print:hidden">
      <div className="shrink-0 max-[21.99rem]:hidden">
        <PlanRing counts={counts} />
      </div>
      <div className="relative min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-x-2">
          <Link
            href={pageOfPlan(plan.id)}
            className="inline-flex min-h-6 items-center font-semibold whitespace-nowrap after:absolute after:inset-0"
          >
            {plan.role.title}
          </Link>
          {finish.current ? (
            <span className="tabular text-small font-semibold whitespace-nowrap">{formatDay(finish.current, "medium")}</span>
          ) : null}
        </div>
        <div className="tabular -mt-0.5 flex items-baseline justify-between gap-x-2 text-meta leading-4">
          <span className="shrink-0 font-semibold max-[21.99rem]:sr-only">{planMessages.percentDone(counts)}</span>
          <span className={`min-w-0 truncate ${isLate ? "text-late-ink" : "text-good-ink"}`}>{planStatusMessages.name(finish)}</span>
        </div>
      </div>
    </div>
  );
}
