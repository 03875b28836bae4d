import type { NamedJobMilestone } from "#lib/catalog/job-words/job-targets.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { MergedAsked, NextBest } from "#lib/planner/jobs/merge-advertisements.ts";
import type { AskedState } from "#lib/planner/jobs/readiness.ts";
import { wordName } from "./word-name.ts";

type Props = {
  asked: readonly MergedAsked[];
  of: number;
  stateOf: (word: string) => AskedState;
  /** Whether the path is that of a new plan. */
  isFresh: boolean;
};

/** What several advertisements ask for, the most frequent first: "in 7 of 10". */
export function MergedList({ asked, of, stateOf, isFresh }: Props) {
  return (
    <section aria-labelledby="job-merged" className="flex flex-col gap-1 rounded-xl border border-line bg-raised p-4 md:px-8 md:py-6">
      <h2 id="job-merged" tabIndex={-1} className="text-h3 outline-none">
        {jobsMessages.mostAsked}
      </h2>
      <ul>
        {asked.map(({ word, count, isNice }) => (
          <li
            key={word}
            className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="min-w-0">
              <span className="font-medium">{wordName(word)}</span>{" "}
              <span className="text-small text-muted">
                {jobsMessages.state(stateOf(word), isFresh)}
                {isNice ? `, ${jobsMessages.niceToHave}` : ""}
              </span>
            </span>
            <span className="tabular text-small">{jobsMessages.askedIn(count, of)}</span>
            <span aria-hidden="true" className="col-span-2 h-1 rounded-full bg-role-line">
              <i className="block h-full rounded-full bg-role forced-color-adjust-none" style={{ width: `${(100 * count) / of}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const mostNext = 3;

type NextProps = { ranked: readonly NextBest[]; milestones: Readonly<Record<string, NamedJobMilestone>> };

/** What to learn next: what fills most places for each hour. */
export function NextList({ ranked, milestones }: NextProps) {
  if (ranked.length === 0) return null;
  return (
    <section aria-labelledby="job-next" className="flex flex-col gap-1">
      <h2 id="job-next" className="font-semibold">
        {jobsMessages.next}
      </h2>
      <p className="text-small text-muted">{jobsMessages.nextLead}</p>
      <ol>
        {ranked.slice(0, mostNext).map(({ word, milestones: ids, minutes, covers }) => (
          <li key={word} className="flex items-center gap-3 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{wordName(word)}</span>
              <span className="block text-small text-muted">{ids.map((id) => milestones[id]?.name ?? id).join(", ")}</span>
            </span>
            <span className="tabular text-right text-small">
              <span className="block font-semibold">{jobsMessages.left(minutes)}</span>
              <span className="block text-muted">{jobsMessages.nextCovers(covers)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
