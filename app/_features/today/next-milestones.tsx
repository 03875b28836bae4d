import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { PlannedDays } from "./planned-days.ts";

type Props = { planId: string; milestones: readonly PlanMilestone[]; plannedDays: Record<string, PlannedDays> };

/** The milestones that follow, with their planned days where there are any. */
export function NextMilestones({ planId, milestones, plannedDays }: Props) {
  return (
    <section aria-labelledby="after">
      <h2 id="after" className="text-h3">
        {todayMessages.nextThree}
      </h2>
      {milestones.length === 0 ? <p className="mt-2 text-muted">{todayMessages.nothingAfter}</p> : null}
      <ol className="mt-1">
        {milestones.map((milestone) => (
          <li key={milestone.id} className="border-b border-line py-1 last:border-b-0">
            <Link
              href={`${pageOfPlan(planId)}?open=${milestone.id}#${milestone.id}`}
              className="flex min-h-11 flex-col justify-center py-1 hover:underline"
            >
              <span className="font-medium">{milestone.title}</span>
              <span className="tabular text-small text-muted">
                {[planMessages.hours(milestone.hours.low, milestone.hours.high), plannedDays[milestone.id]?.days]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
