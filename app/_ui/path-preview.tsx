import { messages } from "#lib/messages/all.ts";
import type { HoursRange } from "#lib/planner/time/hours.ts";
import { Link } from "./link.tsx";

type Post = { id: string; title: string; outcome: string; hours: HoursRange };

/** Milestones along one line, in order, each a link to its page. */
export function PathPreview({ milestones }: { milestones: readonly Post[] }) {
  return (
    <ol className="ml-3 border-l-2 border-role">
      {milestones.map((milestone) => (
        <li key={milestone.id} className="relative pb-5 pl-6 last:pb-0">
          <span aria-hidden="true" className="absolute -left-[7px] top-[7px] size-3 rounded-full border-2 border-role bg-paper" />
          <p className="font-medium">
            <Link href={`/milestones/${milestone.id}`} className="title-link">
              {milestone.title}
            </Link>{" "}
            <span className="tabular whitespace-nowrap text-small font-normal text-muted">
              {messages.plan.hours(milestone.hours.low, milestone.hours.high)}
            </span>
          </p>
          <p className="text-small text-muted">{milestone.outcome}</p>
        </li>
      ))}
    </ol>
  );
}
