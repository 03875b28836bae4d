import type { ImportReport } from "#lib/api/import-schema.ts";
import { importsMessages } from "#lib/messages/imports.ts";
import { planMessages } from "#lib/messages/plan.ts";
import type { State } from "#lib/planner/plan/counts.ts";

type Change = ImportReport["milestones"][number];

/** So many milestones are shown at once; the list of more is folded. */
const mostShown = 8;

/** What a file changes, milestone by milestone: the old state and the new one, and what else is different. */
export function MilestoneChanges({ milestones }: Pick<ImportReport, "milestones">) {
  if (milestones.length === 0) return null;
  const list = (
    <ul className="border-t border-line">
      {milestones.map((change) => (
        <li key={change.id} className="border-b border-line py-2">
          <p className="font-medium wrap-anywhere">{change.title}</p>
          <p className="text-small text-muted">{describeChange(change).join(" · ")}</p>
        </li>
      ))}
    </ul>
  );
  return (
    <details open={milestones.length <= mostShown}>
      <summary className="link inline-flex min-h-11 items-center">{importsMessages.eachMilestone(milestones.length)}</summary>
      {list}
    </details>
  );
}

/** The parts of a change in words, at least one. */
function describeChange({ added, status, skipped, stepsTicked, stepsUnticked, note, links, estimateMinutes }: Change): string[] {
  const name = (state: State) => planMessages.states[state];
  return [
    ...(added ? [importsMessages.change.added] : []),
    ...(status ? [importsMessages.change.status(name(status.from), name(status.to))] : []),
    ...(skipped === null ? [] : [skipped ? importsMessages.change.skipped : importsMessages.change.back]),
    ...(stepsTicked > 0 ? [importsMessages.change.ticked(stepsTicked)] : []),
    ...(stepsUnticked > 0 ? [importsMessages.change.unticked(stepsUnticked)] : []),
    ...(note ? [importsMessages.change.note[note]] : []),
    ...(links > 0 ? [importsMessages.change.links(links)] : []),
    ...(estimateMinutes === null ? [] : [importsMessages.change.estimate(estimateMinutes)]),
  ];
}
