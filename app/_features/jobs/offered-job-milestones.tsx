import { Link } from "#app/_ui/link.tsx";
import type { NamedJobMilestone } from "#lib/catalog/job-words/job-targets.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { AskedStanding } from "#lib/planner/jobs/readiness.ts";
import { AddButton, NeedsAccount } from "./add-button.tsx";
import { wordName } from "./word-name.ts";

type Props = {
  asked: readonly AskedStanding[];
  milestones: Readonly<Record<string, NamedJobMilestone>>;
  /** The learner's plan, to which they can be added; undefined for a guest. */
  planId: string | undefined;
  /** The minutes that these add, with all that it rests on. */
  minutesOf: (left: readonly string[]) => number;
};

/** What is asked for and taught by milestones that the path does not hold, each with the way to them. */
export function OfferedJobMilestones({ asked, milestones, planId, minutesOf }: Props) {
  const offered = asked.filter(({ state }) => state === "offered");
  if (offered.length === 0) return null;
  const words = offered.map(({ word }) => word);
  return (
    <section aria-labelledby="job-offered" className="flex flex-col gap-1">
      <h2 id="job-offered" className="font-semibold">
        {jobsMessages.offered}
      </h2>
      <ul>
        {offered.map(({ word, left }) => (
          <li key={word} className="flex flex-wrap items-center gap-x-3 border-b border-line py-1">
            <span className="min-w-0 flex-1 basis-full font-medium sm:basis-40">{wordName(word)}</span>
            {left.map((id) => (
              <Link key={id} href={`/milestones/${id}`} className="link inline-flex min-h-11 items-center text-small">
                {milestones[id]?.name ?? id}
              </Link>
            ))}
            {planId === undefined ? null : <AddButton words={[word]} planId={planId} minutes={minutesOf(left)} />}
          </li>
        ))}
      </ul>
      {planId === undefined ? <NeedsAccount /> : null}
      {planId !== undefined && offered.length > 1 ? (
        <AddButton key={words.join(" ")} words={words} planId={planId} minutes={minutesOf(offered.flatMap(({ left }) => left))} />
      ) : null}
    </section>
  );
}
