import { CalendarDays } from "lucide-react";
import { KnownLink } from "#app/_features/plan/schedule-card/schedule-card.tsx";
import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { askPage } from "#app/_ui/page-commands.ts";
import { formatDay } from "#lib/messages/days.ts";
import { finishMessages } from "#lib/messages/finish.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { countMilestones, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { LiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { findFinished } from "#lib/planner/schedule/plan-status.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";
import { formatEffort } from "./format-effort.ts";
import { PlanBar } from "./plan-bar.tsx";

type Props = {
  plan: Plan;
  next: PlanMilestone | undefined;
  page: string;
  live: LiveSchedule | undefined;
};

const link = "link inline-flex min-h-11 items-center";

/** How far the plan is, in one line and one bar, and the next milestone. */
export function PlanSummary({ plan, next, page, live }: Props) {
  const planId = plan.id;
  const milestones = milestonesOf(plan);
  const finished = findFinished(plan);
  const counts = countMilestones(milestones);
  const hours = sumHoursLeft(milestones);
  const isFresh = counts.not_started === counts.total;
  return (
    <div className="grid gap-4 md:grid-cols-2 md:gap-6">
      <section className="flex flex-col gap-2">
        <p className="tabular flex flex-wrap items-baseline justify-between gap-x-4">
          <strong className="flex flex-wrap gap-x-4 text-h2 font-semibold">
            <span>{planMessages.percentDone(counts)}</span>
            <span>{planMessages.left(counts)}</span>
          </strong>
          <span className="text-muted">{ownMessages.hoursLeft(hours.low, hours.high)}</span>
        </p>
        <div
          role="progressbar"
          aria-label={planMessages.percentDone(counts)}
          aria-valuenow={counts.percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <PlanBar counts={counts} />
        </div>
        <p className="tabular text-small text-muted">{planMessages.counts(counts)}</p>
        <p className="flex flex-wrap gap-x-5 text-small">
          {isFresh ? <KnownLink planId={planId} name={timeMessages.known.linkFirst} className={link} /> : null}
          {live || next ? (
            <a href={live ? "#schedule" : `${pageOfPlan(planId)}/time`} className={`${link} gap-2 lg:hidden`}>
              <CalendarDays size={18} aria-hidden="true" className="shrink-0" />
              {formatDates(live)}
            </a>
          ) : null}
          {isFresh ? null : <KnownLink planId={planId} className={`${link} lg:hidden`} />}
        </p>
      </section>
      <section aria-labelledby="next" className="flex min-w-0 flex-col gap-1 rounded-lg bg-role-soft p-4 forced-colors:border">
        <h2 id="next" className="text-small font-semibold text-role">
          {planMessages.nextHeading}
        </h2>
        {next ? (
          <>
            <p className="text-h3 font-semibold wrap-anywhere">{next.title}</p>
            <p className="-mb-2 flex flex-wrap items-center justify-between gap-x-4">
              <span className="tabular text-muted">{formatEffort(next)}</span>
              <a
                href={`${page}?open=${next.id}#${next.id}`}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  askPage({ kind: "reveal", id: next.id });
                }}
                className="link inline-flex min-h-11 items-center"
              >
                {planMessages.openNext}
              </a>
            </p>
          </>
        ) : (
          <>
            <p>{counts.skipped === counts.total ? screenMessages.allSkipped : planMessages.allDone}</p>
            {finished ? <p className="font-medium">{planStatusMessages.finished(finished)}</p> : null}
            {guestRoleOf(planId) === undefined ? (
              <Link href={`/plans/${planId}/finish`} className="control control-strong mt-1 self-start">
                {finishMessages.see}
              </Link>
            ) : null}
          </>
        )}
      </section>
    </div>
  );
}

/** The finish date and the status, in a few words. */
function formatDates(live: LiveSchedule | undefined): string {
  if (!live) return screenMessages.setTime;
  if ("problem" in live) return timeMessages.notPlannable;
  const { currentDates, studyTime } = live;
  const { finish } = currentDates;
  if (!finish.current) return screenMessages.seeDates;
  const over = studyTime.targetDate ? countDays(studyTime.targetDate, finish.current) : 0;
  return [screenMessages.finish(formatDay(finish.current, "long"), over), planStatusMessages.name(finish)].filter(Boolean).join(" · ");
}
