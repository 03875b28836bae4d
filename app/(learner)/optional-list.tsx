import type { ReactNode } from "react";
import { planWords } from "../../lib/words/plan.ts";

/** A milestone as it is offered. */
export type Offered = { id: string; title: string; hours: { low: number; high: number }; outcome: string };

/** @param button what takes the milestone in. */
type Props = { milestones: readonly Offered[]; button: (milestone: Offered) => ReactNode };

/** What the role offers beyond its core. */
export function OptionalList({ milestones, button }: Props) {
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby="optional" className="flex flex-col gap-3">
      <h2 id="optional" className="text-h2">
        {planWords.optionalHeading}
      </h2>
      <p className="text-muted">{planWords.optionalHint}</p>
      <ul className="border-t border-line">
        {milestones.map((milestone) => (
          <li key={milestone.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
            <div className="flex-1 basis-72">
              <p className="font-medium">
                {milestone.title}{" "}
                <span className="tabular whitespace-nowrap text-small font-normal text-muted">
                  {planWords.hours(milestone.hours.low, milestone.hours.high)}
                </span>
              </p>
              <p className="text-small text-muted">{milestone.outcome}</p>
            </div>
            {button(milestone)}
          </li>
        ))}
      </ul>
    </section>
  );
}
