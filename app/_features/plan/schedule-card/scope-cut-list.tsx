import type { MouseEvent } from "react";
import { checklistForm, formatCommand } from "#app/_features/plan/checklist-command.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { askPage } from "#app/_ui/page-commands.ts";
import { formatRoundMinutes } from "#lib/messages/amounts.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { ScopeCut } from "#lib/planner/schedule/scope-cuts.ts";

/** How many hours the target needs cut, and the milestones to cut first, each with a link to it and a button that skips it. */
export function ScopeCutList({ planId, scopeCut: { minutes, free } }: { planId: string; scopeCut: ScopeCut }) {
  function reveal(event: MouseEvent, id: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (askPage({ kind: "reveal", id })) event.preventDefault();
  }
  return (
    <details className="open:basis-full">
      <summary className="link inline-flex min-h-11 items-center text-small">{timeMessages.scopeCut(Math.ceil(minutes / 60))}</summary>
      <p className="text-small text-muted">
        {timeMessages.scopeCutFirst(Math.round(free.reduce((sum, each) => sum + each.minutes, 0) / 60))}
      </p>
      <ul className="text-small">
        {free.map(({ id, title, minutes: its }) => (
          <li key={id} className="flex items-center gap-3 border-b border-line py-1.5 last:border-b-0">
            <a
              href={`${pageOfPlan(planId)}?open=${id}#${id}`}
              onClick={(event) => reveal(event, id)}
              className="flex min-h-11 min-w-0 flex-1 items-center justify-between gap-3 hover:underline"
            >
              <span className="min-w-0 wrap-anywhere">{title}</span>
              <span className="tabular shrink-0 text-muted">{formatRoundMinutes(its)}</span>
            </a>
            <button
              type="submit"
              form={checklistForm}
              name="change"
              value={formatCommand({ kind: "state", milestoneId: id, state: "skipped" })}
              aria-label={timeMessages.skipNamed(title)}
              onClick={focusNeighbour}
              className="control control-quiet shrink-0 bg-raised px-3"
            >
              {timeMessages.skip}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Moves the focus to the next row, because the row of a skipped milestone disappears. */
function focusNeighbour({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const row = currentTarget.closest("li");
  const neighbour = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector("button");
  (neighbour ?? row?.closest("details")?.querySelector("summary"))?.focus();
}
