import type { HoursRange } from "../../lib/planner/hours.ts";
import { words } from "../../lib/words/en.ts";

type Post = { id: string; title: string; outcome: string; hours: HoursRange };

/** Milestones as posts along one line, in order. */
export function PathPreview({ milestones }: { milestones: readonly Post[] }) {
  return (
    <ol className="border-l-2 border-role">
      {milestones.map((milestone) => (
        <li key={milestone.id} className="relative pb-5 pl-6 last:pb-0">
          <span aria-hidden="true" className="absolute -left-[7px] top-[7px] size-3 rounded-full border-2 border-role bg-paper" />
          <p className="font-medium">
            {milestone.title}{" "}
            <span className="tabular whitespace-nowrap text-small font-normal text-muted">
              {words.plan.hours(milestone.hours.low, milestone.hours.high)}
            </span>
          </p>
          <p className="text-small text-muted">{milestone.outcome}</p>
        </li>
      ))}
    </ol>
  );
}
