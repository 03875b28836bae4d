import { Check, ChevronDown, Minus, SkipForward, Star } from "lucide-react";
import { memo, type ReactNode, useState } from "react";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { isSettled, type State } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { formatCommand } from "./checklist-command.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { MilestonePanel } from "./milestone-panel.tsx";

type Props = {
  milestone: PlanMilestone;
  details: MilestoneDetails | undefined;
  ownPart: ReactNode;
  roleTitle: string;
  /** The prerequisites that are not settled. */
  after: readonly PlanMilestone[] | undefined;
  /** Its dates in words. */
  dates: string | undefined;
  isNext: boolean;
  isOpen: boolean;
  address: string;
  onToggle: (id: string) => void;
};

/** A milestone in the checklist: its tick, its title, one line of facts, and its panel when open. */
export const MilestoneRow = memo(Row, isSame);

function Row({ milestone, details, ownPart, roleTitle, after, dates, isNext, isOpen, address, onToggle }: Props) {
  const state = milestoneState(milestone);
  const panel = `${milestone.id}-panel`;
  return (
    <li id={milestone.id} className="border-b border-line print:break-inside-avoid">
      <div className="flex items-start">
        <Tick milestone={milestone} state={state} />
        <a
          href={
            isOpen ? `${address}#${milestone.id}` : `${address}${address.includes("?") ? "&" : "?"}open=${milestone.id}#${milestone.id}`
          }
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onToggle(milestone.id);
          }}
          className="flex min-h-11 flex-1 items-start gap-3 rounded-lg px-2 py-2.5 hover:bg-role-soft"
        >
          <span className="min-w-0 flex-1 wrap-anywhere">
            <span className={state === "skipped" ? "text-muted line-through" : "font-medium"}>{milestone.title}</span>
            <Facts milestone={milestone} state={state} after={after} dates={dates} isNext={isNext && !isSettled(state)} />
          </span>
          <ChevronDown
            size={20}
            aria-hidden="true"
            className={`mt-0.5 mr-1 shrink-0 text-muted motion-safe:transition-transform ${isOpen ? "rotate-180" : ""}`}
          />
        </a>
      </div>
      {isOpen ? (
        <MilestonePanel
          id={panel}
          milestone={milestone}
          state={state}
          details={details}
          ownPart={ownPart}
          after={after}
          roleTitle={roleTitle}
        />
      ) : null}
    </li>
  );
}

/** Every tick makes new lists of prerequisites; a row is rendered again only when its own list changed. */
function isSame({ after: before, ...one }: Props, { after, ...other }: Props): boolean {
  for (const name in one) if (one[name as keyof typeof one] !== other[name as keyof typeof other]) return false;
  return before?.length === after?.length && (after ?? []).every((milestone, index) => milestone.id === before?.[index]?.id);
}

const marks: Record<State, typeof Check | undefined> = {
  not_started: undefined,
  in_progress: Minus,
  done: Check,
  known: Star,
  skipped: SkipForward,
};

/** One press sets "done", the next one "not started". The other states are set in the panel. */
function Tick({ milestone, state }: { milestone: PlanMilestone; state: State }) {
  const Mark = marks[state];
  // What was ticked before the page came does not draw itself.
  const [first] = useState(state);
  const filled = state === "done" || state === "known";
  return (
    <button
      type="submit"
      name="change"
      value={formatCommand({ kind: "state", milestoneId: milestone.id, state: state === "done" ? "not_started" : "done" })}
      role="checkbox"
      aria-checked={state === "in_progress" ? "mixed" : state === "done"}
      aria-label={milestone.title}
      aria-description={state === "known" || state === "skipped" ? planMessages.states[state] : undefined}
      className="group flex size-11 shrink-0 items-center justify-center"
    >
      <span
        className={`flex size-6 items-center justify-center rounded-md border-2 group-hover:border-role [print-color-adjust:exact] ${
          filled ? "border-role bg-role text-on-role" : "border-control-line text-role"
        }`}
      >
        {Mark ? <Mark size={16} strokeWidth={3} aria-hidden="true" className={state === first ? undefined : "draws"} /> : null}
      </span>
    </button>
  );
}

function Facts({ milestone, state, after, dates, isNext }: Pick<Props, "milestone" | "after" | "dates" | "isNext"> & { state: State }) {
  const ticked = milestone.steps.filter((step) => step.done).length;
  const facts = [
    ownMessages.effort(milestone),
    milestone.own ? ownMessages.own : undefined,
    milestone.retired ? ownMessages.retired : undefined,
    state === "not_started" ? undefined : planMessages.states[state],
    dates,
    planMessages.importance[milestone.importance] || undefined,
    ticked > 0 && !isSettled(state) ? planMessages.stepsDone(ticked, milestone.steps.length) : undefined,
    after && state === "not_started" && !isNext
      ? planMessages.usuallyAfter(planMessages.and(after[0]?.title ?? "", after.length - 1))
      : undefined,
  ].filter(Boolean);
  return (
    <span className="tabular block text-small text-muted">
      {isNext ? (
        <>
          <strong className="mr-1 rounded bg-role px-1.5 py-0.5 font-semibold text-on-role">{planMessages.next}</strong>{" "}
        </>
      ) : null}
      {facts.join(" · ")}
    </span>
  );
}
