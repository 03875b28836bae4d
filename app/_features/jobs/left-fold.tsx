import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import type { NamedJobMilestone } from "#lib/catalog/job-words/job-targets.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { PathMilestone, Readiness } from "#lib/planner/jobs/readiness.ts";
import { isOwn } from "./own-ways.ts";

type Props = {
  left: Readiness["left"];
  path: readonly PathMilestone[];
  milestones: Readonly<Record<string, NamedJobMilestone>>;
  today: string;
};

/** Every milestone that is left to learn for an advertisement, with its hours and its last day on the path. */
export function LeftFold({ left, path, milestones, today }: Props) {
  if (left.length === 0) return null;
  const onPath = new Map(path.map((milestone) => [milestone.id, milestone]));
  return (
    <Fold
      summary={
        <h2 className="flex min-w-0 flex-1 items-baseline gap-3">
          <span className="font-semibold whitespace-nowrap">{jobsMessages.whatIsLeft}</span>
          <span className="min-w-0 flex-1 truncate font-normal text-muted max-sm:invisible">
            {left.map((id) => milestones[id]?.name ?? id).join(", ")}
          </span>
          <span className="tabular text-small text-muted">{jobsMessages.milestones(left.length)}</span>
        </h2>
      }
    >
      <ul>
        {left.map((id) => {
          const planned = onPath.get(id);
          return (
            <li key={id} className="flex min-h-11 items-center gap-3 border-b border-line py-1 last:border-b-0">
              {isOwn(id) ? (
                <span className="min-w-0 flex-1">{milestones[id]?.name}</span>
              ) : (
                <Link href={`/milestones/${id}`} className="inline-flex min-h-11 min-w-0 flex-1 items-center hover:underline">
                  {milestones[id]?.name ?? id}
                </Link>
              )}
              <span className="tabular text-small text-muted">{jobsMessages.left(planned?.minutes ?? milestones[id]?.minutes ?? 0)}</span>
              <span className="tabular w-24 text-right text-small text-muted">
                {planned ? planned.endsOn && jobsMessages.on(planned.endsOn, today) : jobsMessages.notInPlan}
              </span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
