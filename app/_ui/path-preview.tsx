import { messages } from "#lib/messages/all.ts";
import type { HoursRange } from "#lib/planner/time/hours.ts";
import { Link } from "./link.tsx";

type Post = { id: string; title: string; outcome: string; hours: HoursRange };

/** Milestones along one line, in order, each a link to its page; numbered when the first number is given. */
export function PathPreview({ milestones, firstNumber }: { milestones: readonly Post[]; firstNumber?: number }) {
  return (
    <ol start={firstNumber} className="ml-3 border-l-2 border-role">
      {milestones.map((milestone, index) => (
        <li key={milestone.id} className="relative pb-5 pl-6 last:pb-0">
          <Bullet number={firstNumber === undefined ? undefined : firstNumber + index} />
          <p className="font-medium">
            <Link href={`/milestones/${milestone.id}`} className="underline-offset-3 hover:text-role hover:underline">
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

function Bullet({ number }: { number: number | undefined }) {
  if (number === undefined) {
    return <span aria-hidden="true" className="absolute -left-[7px] top-[7px] size-3 rounded-full border-2 border-role bg-paper" />;
  }
  return (
    <span
      aria-hidden="true"
      className="tabular absolute -left-[13px] top-0 flex size-6 items-center justify-center rounded-full border-[1.5px] border-role bg-role-soft text-[0.6875rem] font-semibold"
    >
      {number}
    </span>
  );
}
