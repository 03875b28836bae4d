import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { DescribedSession } from "./describe-session.ts";
import type { Brief } from "./session-part.tsx";

type Props = {
  planId: string;
  /** The sessions that follow; undefined without dates. */
  sessions: readonly DescribedSession[] | undefined;
  /** Shown where there are no dates. */
  milestones: readonly PlanMilestone[];
  details: Record<string, Brief>;
};

/** What follows: the next sessions with their days, or the next milestones where no dates are known. */
export function WhatNext({ planId, sessions, milestones, details }: Props) {
  const rows = sessions
    ? sessions.map(({ day, when, time, milestoneId, name, steps }) => ({ key: day, when, time, milestoneId, name, more: steps }))
    : milestones.map(({ id, title, hours }) => ({
        key: id,
        when: undefined,
        time: undefined,
        milestoneId: id,
        name: details[id]?.shortName ?? title,
        more: planMessages.hours(hours.low, hours.high),
      }));
  return (
    <section aria-labelledby="after">
      <h2 id="after" className="text-h3">
        {todayMessages.whatNext}
      </h2>
      {rows.length === 0 ? <p className="mt-2 text-muted">{todayMessages.nothingAfter}</p> : null}
      <ol className="mt-1">
        {rows.map(({ key, when, time, milestoneId, name, more }) => (
          <li key={key} className="border-b border-line py-1 last:border-b-0">
            <Link
              href={`${pageOfPlan(planId)}?open=${milestoneId}#${milestoneId}`}
              className="tabular grid min-h-11 grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-x-4 py-1 no-underline hover:underline has-[>:only-child]:grid-cols-1"
            >
              {when ? (
                <span className="flex flex-col">
                  <span className="font-medium">{when}</span>
                  <span className="text-small text-muted">{time}</span>
                </span>
              ) : null}
              <span className="flex min-w-0 flex-col">
                <span className="font-medium wrap-anywhere">{name}</span>
                <span className="text-small text-muted">{more}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {sessions && guestRoleOf(planId) === undefined ? (
        <Link href={`/plans/${planId}/export#calendar`} className="link inline-flex min-h-11 items-center">
          {timeMessages.toCalendar}
        </Link>
      ) : null}
    </section>
  );
}
