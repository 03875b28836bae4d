"use client";

import { Clock } from "lucide-react";
import { useRef } from "react";
import { useCatchFocus } from "#app/_ui/use-catch-focus.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { suggestTook } from "#lib/planner/insights/study-minutes.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { formatCommand } from "./checklist-command.ts";

/** How long a done milestone took, or a button that says it with the time that is known; nothing while it is not done. */
export function TookPart({ milestone }: { milestone: PlanMilestone }) {
  const text = useRef<HTMLParagraphElement>(null);
  const caught = useCatchFocus(text);
  if (milestoneState(milestone) !== "done") return null;
  const minutes = suggestTook(milestone);
  return (
    <div {...caught}>
      {milestone.took ? (
        <p ref={text} tabIndex={-1} className="text-small text-muted">
          {ownMessages.tookAbout(milestone.took)}
        </p>
      ) : (
        <button
          type="submit"
          name="change"
          value={formatCommand({ kind: "took", milestoneId: milestone.id, minutes })}
          aria-label={ownMessages.tookAboutOf(minutes, milestone.title)}
          className="control control-quiet text-small"
        >
          <Clock size={16} aria-hidden="true" />
          {ownMessages.tookAbout(minutes)}
        </button>
      )}
    </div>
  );
}
