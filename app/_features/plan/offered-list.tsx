import type { ReactNode } from "react";
import { planMessages } from "#lib/messages/plan.ts";

/** A milestone that a plan does not hold. */
type OfferedMilestone = { id: string; title: string; hours: { low: number; high: number }; outcome: string };

/** `answer` renders the buttons that add, skip or swap a milestone; `hint` what is to be said about it. */
type Props = {
  milestones: readonly OfferedMilestone[];
  answer: (milestone: OfferedMilestone) => ReactNode;
  hint?: (milestone: OfferedMilestone) => ReactNode;
};

/** A list of milestones that can be added to a plan. */
export function OfferedList({ milestones, answer, hint }: Props) {
  return (
    <ul className="border-t border-line">
      {milestones.map((milestone) => (
        <li
          key={milestone.id}
          id={`offer-${milestone.id}`}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <div className="flex-1 basis-72">
            <p className="font-medium">
              {milestone.title}{" "}
              <span className="tabular whitespace-nowrap text-small font-normal text-muted">
                {planMessages.hours(milestone.hours.low, milestone.hours.high)}
              </span>
            </p>
            <p className="text-small text-muted">{milestone.outcome}</p>
            {hint?.(milestone)}
          </div>
          {answer(milestone)}
        </li>
      ))}
    </ul>
  );
}
