import { RotateCcw, RotateCw } from "lucide-react";
import { formatCommand } from "#app/_features/plan/checklist-command.ts";
import { makeEntryDescriber } from "#app/_features/plan/describe-entry.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import type { HistoryEntry, HistoryPage } from "#lib/data/plans/history.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay, formatWeekday, makeTimeFormatter } from "#lib/messages/days.ts";
import { milestoneState, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { makePlanDayReader, makeZoneFinder, timeZoneOf, todayOf } from "#lib/planner/time/time-zone.ts";
import { groupFits, type HistoryRow } from "./group-fits.ts";

type Props = HistoryPage & {
  plan: Plan;
  isNewest: boolean;
  /** The ids of the changes that can be undone now, and of the undo that can be undone itself. */
  undoable: ReadonlySet<string>;
  repeatable: string | undefined;
  /** The milestone whose change could not be undone just now, because something newer stands. */
  standing: PlanMilestone | undefined;
  /** Whether a change of the whole plan could not be undone just now. */
  isRefused: boolean;
  now: Date;
};

/** A page of everything that changed in a plan, newest first and by day; what nothing newer stands upon can be undone. */
export function HistoryScreen({ plan, entries, total, older, isNewest, undoable, repeatable, standing, isRefused, now }: Props) {
  const page = `/plans/${plan.id}/history` as const;
  const today = todayOf(plan, now);
  const formatTime = makeTimeFormatter(makeZoneFinder(plan));
  const tell = makeEntryDescriber(plan);
  const days = groupByDay(plan, entries);
  const shownButtons = new Set<string>();
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
      {standing || isRefused ? (
        <p role="status" className="rounded-lg bg-role-soft p-4">
          {standing
            ? `${messages.plan.notUndone(standing.title)} ${messages.plan.nowIs(messages.plan.states[milestoneState(standing)])}`
            : messages.history.notUndone}
        </p>
      ) : null}
      {days.map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="border-b-2 border-role pb-1 text-h3">
            {formatWeekday(day)}, {formatDay(day, "long", today)}
          </h2>
          <ol>
            {groupFits(ofDay).map(({ entry, parts }) => {
              // A change that set two things is undone as a whole, so it has one button.
              const button = shownButtons.has(entry.id) ? undefined : buttonOf(entry, undoable, repeatable);
              shownButtons.add(entry.id);
              const id = `${entry.kind}-${entry.revision}`;
              return (
                <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2.5">
                  <p id={id} className="min-w-0 flex-1 basis-60 wrap-anywhere">
                    <time dateTime={entry.occurredAt} className="tabular block text-small text-muted">
                      {formatTime(new Date(entry.occurredAt))}
                    </time>
                    {entry.kind === "schedule-undone" ? messages.history.undone(tell(entry)) : tell(entry)}
                    <Remark entry={entry} />
                  </p>
                  {parts.length > 0 ? <Parts entry={entry} parts={parts} tell={tell} /> : null}
                  {button ? <UndoButton {...button} planId={plan.id} changeId={entry.id} address={page} describedBy={id} /> : null}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
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

/** The entries by the day of their place in history, in the zone that the plan had then. */
function groupByDay(plan: Plan, entries: readonly HistoryEntry[]): [day: string, entries: HistoryEntry[]][] {
  const dayOf = makePlanDayReader(plan);
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.recordedAt));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** What was left out or came back together with a schedule, folded. */
function Parts({ entry, parts, tell }: HistoryRow & { tell: (entry: HistoryEntry) => string }) {
  const { leftOut, cameBack } = messages.history;
  return (
    <details className="order-last basis-full">
      <summary className="link inline-flex min-h-11 items-center text-small">
        {entry.kind === "schedule-undone" ? cameBack(parts.length) : leftOut(parts.length)}
      </summary>
      <ul className="list-disc pl-5 text-small marker:text-role">
        {parts.map((part) => (
          <li key={part.id}>{tell(part)}</li>
        ))}
      </ul>
    </details>
  );
}

function Remark({ entry }: { entry: HistoryEntry }) {
  const remark =
    entry.kind === "event" && entry.event.superseded
      ? messages.sync.superseded
      : entry.undoes && entry.kind !== "schedule-undone"
        ? messages.history.wasUndo
        : entry.kind === "schedule" && entry.isUndone
          ? messages.history.isUndone
          : undefined;
  return remark ? <span className="block text-small text-muted">{remark}</span> : null;
}

function buttonOf({ id }: HistoryEntry, undoable: ReadonlySet<string>, repeatable: string | undefined): { isRedo: boolean } | undefined {
  if (id === repeatable) return { isRedo: true };
  return undoable.has(id) ? { isRedo: false } : undefined;
}

type ButtonProps = { planId: string; changeId: string; address: string; describedBy: string; isRedo: boolean };

/** Undoes a change, in the same way as the checklist. */
function UndoButton({ planId, changeId, address, describedBy, isRedo }: ButtonProps) {
  const Icon = isRedo ? RotateCw : RotateCcw;
  return (
    <form method="post" action={`/plans/${planId}/changes`}>
      <input type="hidden" name="address" value={address} />
      <button
        type="submit"
        name="change"
        value={formatCommand({ kind: "undo", changeId })}
        title={isRedo ? messages.history.restoreHint : messages.history.undoHint}
        aria-describedby={describedBy}
        className="control control-quiet"
      >
        <Icon size={18} aria-hidden="true" />
        {isRedo ? messages.plan.redo : messages.plan.undo}
      </button>
    </form>
  );
}
