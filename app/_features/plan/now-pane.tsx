import { ArrowRight } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { Resources, StateButtons } from "./milestone-panel.tsx";
import { Steps } from "./milestone-steps.tsx";

type Props = {
  milestone: PlanMilestone;
  details: MilestoneDetails | undefined;
  /** Its skill area. */
  area: ReactNode;
  /** Its dates in words. */
  dates: string | undefined;
  address: string;
  onOpen: (id: string) => void;
};

/**
 * The milestone to work on now, beside the list on a wide screen: its state, its steps, what to learn from and what proves it. The rest is
 * one press away. It fills the screen of a desk, so that the dates below it do not begin in the middle of a line.
 */
export function NowPane({ milestone, details, area, dates, address, onOpen }: Props) {
  const { id, title, steps } = milestone;
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(id);
  }
  return (
    <section
      aria-labelledby="now-pane"
      className="hidden flex-col gap-3 border-b border-line pb-6 panes:flex areas:min-h-[calc(100dvh-5rem)] areas:border-b-0 print:hidden"
    >
      <div className="flex flex-col gap-1">
        <div className="flex flex-wrap items-center justify-between gap-x-3 text-small text-muted">
          {area}
          <a
            href={`${address}${address.includes("?") ? "&" : "?"}open=${id}#${id}`}
            onClick={open}
            className="control control-ghost -my-2 -mr-2 px-2 text-small text-ink"
          >
            {planListMessages.openNow}
            <ArrowRight size={16} aria-hidden="true" />
          </a>
        </div>
        <h2 id="now-pane" className="text-h2 wrap-anywhere">
          {title}
        </h2>
        <p className="tabular text-small text-muted">{[ownMessages.effort(milestone), dates].filter(Boolean).join(" · ")}</p>
      </div>
      <StateButtons milestone={milestone} state={milestoneState(milestone)} />
      {steps.length > 0 ? (
        <div className="border-t border-line pt-3">
          <h3 className="mb-1 text-small font-semibold text-muted">{planMessages.steps}</h3>
          <Steps milestone={milestone} isShort />
        </div>
      ) : null}
      {details ? (
        <div className="border-t border-line pt-3">
          <h3 className="mb-1 text-small font-semibold text-muted">{planMessages.resources}</h3>
          <Resources resources={details.resources.slice(0, shownResources)} isBrief />
        </div>
      ) : null}
      {details ? (
        <div className="border-t border-line pt-3">
          <h3 className="mb-1 text-small font-semibold text-muted">{planMessages.doneWhen}</h3>
          <p className="text-small">{details.doneWhen.proof}</p>
        </div>
      ) : null}
    </section>
  );
}

/** All of them are in the open milestone. */
const shownResources = 2;
