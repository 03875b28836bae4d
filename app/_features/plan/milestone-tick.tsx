import { Check, Minus, SkipForward, Star } from "lucide-react";
import { useState } from "react";
import { planMessages } from "#lib/messages/plan.ts";
import type { State } from "#lib/planner/plan/counts.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { formatCommand } from "./checklist-command.ts";

/** The shape of a milestone's post: "now" is the one to work on, "ready" has nothing undone before it. */
type PostLook = "now" | "ready" | "later";

const marks: Record<State, typeof Check | undefined> = {
  not_started: undefined,
  in_progress: Minus,
  done: Check,
  known: Star,
  skipped: SkipForward,
};

type Props = { milestone: PlanMilestone; state: State; look: PostLook };

/** The post of a milestone, which ticks it: one press sets "done", the next one "not started". The other states are set in the panel. */
export function MilestoneTick({ milestone, state, look }: Props) {
  const isBig = look === "now";
  return (
    <button
      type="submit"
      name="change"
      value={formatCommand({ kind: "state", milestoneId: milestone.id, state: state === "done" ? "not_started" : "done" })}
      role="checkbox"
      aria-checked={state === "in_progress" ? "mixed" : state === "done"}
      aria-label={milestone.title}
      aria-description={state === "known" || state === "skipped" ? planMessages.states[state] : undefined}
      className={`group/tick flex shrink-0 items-center justify-center rounded-full ${isBig ? "size-18 md:size-16" : "size-11 md:size-10"}`}
    >
      <Post state={state} look={look} />
    </button>
  );
}

function Post({ state, look }: Omit<Props, "milestone">) {
  const isSet = state === "done" || state === "known" || state === "skipped";
  const Mark = look === "now" ? Check : marks[state];
  // What was ticked before the page came does not draw itself.
  const [first] = useState(state);
  const shape = `flex items-center justify-center rounded-full [print-color-adjust:exact] ${look === "now" ? "size-14 border-4 md:size-12" : "size-6 border-2"}`;
  if (look === "now" && !isSet) {
    return (
      <span
        className={`${shape} border-now-line text-now-line shadow-[0_0_0_4px_color-mix(in_oklab,var(--now),transparent_70%)] group-hover/tick:bg-now-soft`}
      >
        {/* Faint until it is done: it says what a press does. */}
        <Check size={28} strokeWidth={3} aria-hidden="true" className="opacity-25 group-hover/tick:opacity-60 print:hidden" />
      </span>
    );
  }
  const colours =
    state === "done"
      ? "border-role bg-role text-on-role"
      : state === "known"
        ? "border-role bg-role-soft text-role"
        : state === "in_progress"
          ? "border-now-line text-now-ink"
          : look === "ready"
            ? "border-role text-role"
            : "border-control-line text-muted";
  return (
    <span className={`${shape} bg-raised group-hover/tick:border-role ${colours}`}>
      {Mark ? (
        <Mark size={14} strokeWidth={3} aria-hidden="true" className={state === first ? undefined : "draws"} />
      ) : look === "ready" ? (
        <span aria-hidden="true" className="size-1.5 rounded-full bg-role forced-colors:bg-[CanvasText]" />
      ) : null}
    </span>
  );
}
