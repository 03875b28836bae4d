import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { finishMessages } from "#lib/messages/finish.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { LiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { findFinished } from "#lib/planner/schedule/plan-status.ts";
import { KnownLink } from "./schedule-card/schedule-card.tsx";

type Props = { plan: Plan; page: string; live: LiveSchedule | undefined; onSeeDates: () => void };

/** What there is to say about the plan as a whole, in one calm line: that it is late, that it is finished, or that it has just begun. */
export function PlanNotes({ plan, page, live, onSeeDates }: Props) {
  const counts = countMilestones(milestonesOf(plan));
  if (counts.not_started + counts.in_progress === 0) {
    const finished = findFinished(plan);
    return (
      <div className="rounded-xl bg-role-soft p-4 forced-colors:border">
        <p>{counts.skipped === counts.total ? screenMessages.allSkipped : planMessages.allDone}</p>
        {finished ? <p className="font-medium">{planStatusMessages.finished(finished)}</p> : null}
        {guestRoleOf(plan.id) === undefined ? (
          <Link href={`/plans/${plan.id}/finish`} className="control control-strong mt-2">
            {finishMessages.see}
          </Link>
        ) : null}
      </div>
    );
  }
  const finish = live && "currentDates" in live ? live.currentDates.finish : undefined;
  if (finish?.status === "late" && finish.current) {
    return (
      <p className="flex flex-wrap items-center gap-x-3 rounded-xl bg-late-soft px-4 py-1 text-small forced-colors:border print:hidden">
        <span className="flex-1 basis-40 py-1 text-late-ink">
          {planListMessages.late(planStatusMessages.name(finish), formatDay(finish.current, "long"))}
        </span>
        <a href={`${page}#schedule`} onClick={onSeeDates} className="link inline-flex min-h-11 items-center md:min-h-10">
          {planListMessages.replan}
        </a>
        <Link href={`${pageOfPlan(plan.id)}/time`} className="link inline-flex min-h-11 items-center md:min-h-10">
          {planListMessages.fit}
        </Link>
      </p>
    );
  }
  if (counts.not_started < counts.total) return null;
  return (
    <KnownLink
      planId={plan.id}
      name={timeMessages.known.linkFirst}
      className="link inline-flex min-h-11 items-center px-2 text-small print:hidden"
    />
  );
}
