import { guestRoleOf } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { findFinished } from "#lib/planner/schedule/plan-status.ts";
import { KnownLink } from "./schedule-card/schedule-card.tsx";

/** What there is to say about the plan as a whole, in one calm line: that it is finished, or that it has just begun. */
export function PlanNotes({ plan }: { plan: Plan }) {
  const counts = countMilestones(milestonesOf(plan));
  if (counts.not_started + counts.in_progress === 0) {
    const finished = findFinished(plan);
    return (
      <div className="rounded-xl bg-role-soft p-4 forced-colors:border">
        <p>{counts.skipped === counts.total ? screenMessages.allSkipped : planMessages.allDone}</p>
        {finished ? <p className="font-medium">{planStatusMessages.finished(finished)}</p> : null}
        {guestRoleOf(plan.id) === undefined ? (
          <Link href={`/plans/${plan.id}/finish`} className="control control-strong mt-2">
            {planStatusMessages.seeRoad}
          </Link>
        ) : null}
      </div>
    );
  }
  if (counts.not_started < counts.total) return null;
  return (
    <KnownLink
      planId={plan.id}
      name={timeMessages.knownLinkFirst}
      className="link inline-flex min-h-11 items-center px-2 text-small print:hidden"
    />
  );
}
