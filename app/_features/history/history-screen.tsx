import { RotateCcw } from "lucide-react";
import { formatCommand } from "#app/_features/plan/checklist-command.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import type { HistoryPage } from "#lib/data/plans/history.ts";
import { messages } from "#lib/messages/all.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { milestoneState, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { makeZoneFinder, timeZoneOf, todayOf } from "#lib/planner/time/time-zone.ts";
import { describeEvents } from "./describe-event.ts";

type Props = HistoryPage & {
  plan: Plan;
  isNewest: boolean;
  /** The milestone whose change could not be undone just now, because something newer stands. */
  standing: PlanMilestone | undefined;
  now: Date;
};

/** A page of the changes of a plan, newest first; the newest change can be undone. */
export function HistoryScreen({ plan, events, total, older, isNewest, standing, now }: Props) {
  const page = `/plans/${plan.id}/history` as const;
  const formatMoment = makeMomentFormatter(makeZoneFinder(plan), todayOf(plan, now));
  const formatEvent = describeEvents(plan);
  const newest = events.findIndex(({ superseded }) => !superseded);
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-5 py-8">
      <PageTitle>{messages.history.titleOf(plan.role.title)}</PageTitle>
      <div className="flex flex-col gap-2">
        <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.history.titleOf(plan.role.title)}</PanelHeading>
        <p>{total === 0 ? messages.history.empty : messages.history.intro(total)}</p>
        {total === 0 ? null : (
          <p className="text-small text-muted">{messages.history.zone(timeZoneOf(plan), plan.earlierZones !== undefined)}</p>
        )}
      </div>
      {standing ? (
        <p role="status" className="rounded-lg bg-role-soft p-4">
          {messages.plan.notUndone(standing.title)} {messages.plan.nowIs(messages.plan.states[milestoneState(standing)])}
        </p>
      ) : null}
      {events.length === 0 ? null : (
        <ol className="border-t border-line">
          {events.map((event, index) => (
            <li key={event.revision} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2.5">
              <p className="min-w-0 flex-1 basis-60">
                <time dateTime={event.occurredAt} className="tabular block text-small text-muted">
                  {formatMoment(new Date(event.occurredAt))}
                </time>
                {formatEvent(event)}
                {event.superseded ? <span className="block text-small text-muted">{messages.sync.superseded}</span> : null}
              </p>
              {isNewest && index === newest ? <UndoButton planId={plan.id} changeId={event.changeId} address={page} /> : null}
            </li>
          ))}
        </ol>
      )}
      <p className="flex flex-wrap gap-x-5">
        {older === undefined ? null : (
          <Link href={`${page}?before=${older}`} className="link inline-flex min-h-11 items-center">
            {messages.history.older}
          </Link>
        )}
        {isNewest ? null : (
          <Link href={page} className="link inline-flex min-h-11 items-center">
            {messages.history.newest}
          </Link>
        )}
      </p>
    </div>
  );
}

/** Undoes the newest change, in the same way as the checklist. */
function UndoButton({ planId, changeId, address }: { planId: string; changeId: string; address: string }) {
  return (
    <form method="post" action={`/plans/${planId}/changes`}>
      <input type="hidden" name="address" value={address} />
      <button
        type="submit"
        name="change"
        value={formatCommand({ kind: "undo", changeId })}
        title={messages.history.undoHint}
        className="control control-quiet"
      >
        <RotateCcw size={18} aria-hidden="true" />
        {messages.plan.undo}
      </button>
    </form>
  );
}
