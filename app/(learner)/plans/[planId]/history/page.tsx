import { RotateCcw } from "lucide-react";
import { notFound } from "next/navigation";
import { describeEvents } from "#app/_features/history/describe-event.ts";
import { formatCommand } from "#app/_features/plan/checklist-command.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { listEvents } from "#lib/data/plans/activity.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { messages } from "#lib/messages/all.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { timeZoneOf, todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ before?: string | string[] }> };

const pageSize = 50;

/** Everything that was changed in a plan, newest first. */

export default async function HistoryPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const address = `/plans/${planId}/history` as const;
  const { learner } = await requireLearner(address);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();

  const before = readRevision((await searchParams).before);
  const { events, total, older } = await listEvents(learner, planId, { before, most: pageSize });
  const zone = timeZoneOf(plan);
  const formatUtcMoment = makeMomentFormatter(zone, todayOf(plan, new Date()));
  const say = describeEvents(plan);
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-5 py-8">
      <PageTitle>{messages.history.titleOf(plan.role.title)}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to={`/plans/${planId}/progress`}>{messages.progress.title}</BackLink>
        <h1 className="text-h1">{messages.history.titleOf(plan.role.title)}</h1>
        <p>{total === 0 ? messages.history.empty : messages.history.intro(total)}</p>
        {total === 0 ? null : <p className="text-small text-muted">{messages.history.zone(zone)}</p>}
      </div>
      {events.length === 0 ? null : (
        <ol className="border-t border-line">
          {events.map((event, index) => (
            <li key={event.revision} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2.5">
              <p className="min-w-0 flex-1 basis-60">
                <time dateTime={event.at} className="tabular block text-small text-muted">
                  {formatUtcMoment(new Date(event.at))}
                </time>
                {say(event)}
                {event.overruled ? <span className="block text-small text-muted">{messages.sync.overruled}</span> : null}
              </p>
              {before === undefined && index === 0 ? <UndoButton planId={planId} address={address} /> : null}
            </li>
          ))}
        </ol>
      )}
      <p className="flex flex-wrap gap-x-5">
        {older === undefined ? null : (
          <Link href={`${address}?before=${older}`} className="link inline-flex min-h-11 items-center">
            {messages.history.older}
          </Link>
        )}
        {before === undefined ? null : (
          <Link href={address} className="link inline-flex min-h-11 items-center">
            {messages.history.newest}
          </Link>
        )}
      </p>
    </div>
  );
}

/** Takes back the latest change, by the same way as the checklist does. */
function UndoButton({ planId, address }: { planId: string; address: string }) {
  return (
    <form method="post" action={`/plans/${planId}/changes`}>
      <input type="hidden" name="address" value={address} />
      <button
        type="submit"
        name="change"
        value={formatCommand({ kind: "undo" })}
        title={messages.history.undoHint}
        className="control control-quiet"
      >
        <RotateCcw size={18} aria-hidden="true" />
        {messages.plan.undo}
      </button>
    </form>
  );
}

/** Anything but a number that a page of ours would say begins at the newest. */
function readRevision(text: string | string[] | undefined): number | undefined {
  return typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
