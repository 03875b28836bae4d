import { jobsMessages } from "#lib/messages/jobs.ts";
import { AddButton, NeedsAccount } from "./add-button.tsx";
import { findOutside, wordName } from "./word-name.ts";

type Props = {
  words: readonly string[];
  /** The learner's plan, which takes own milestones; undefined for a guest. */
  planId: string | undefined;
};

/** What is asked for and no milestone teaches, each to add as an own milestone. */
export function OutsideList({ words, planId }: Props) {
  if (words.length === 0) return null;
  const minutes = words.reduce((sum, word) => sum + (findOutside(word)?.hours ?? 0) * 60, 0);
  return (
    <section aria-labelledby="job-outside" className="flex flex-col gap-1">
      <h2 id="job-outside" className="font-semibold">
        {jobsMessages.outside}
      </h2>
      <ul>
        {words.map((word) => (
          <OutsideRow key={word} word={word} planId={planId} />
        ))}
      </ul>
      {planId === undefined ? <NeedsAccount /> : null}
      {planId !== undefined && words.length > 1 ? (
        <AddButton key={words.join(" ")} words={words} planId={planId} minutes={minutes} />
      ) : null}
    </section>
  );
}

function OutsideRow({ word, planId }: { word: string; planId: string | undefined }) {
  const outside = findOutside(word);
  if (!outside) return null;
  return (
    <li className="flex items-center gap-3 border-b border-line py-2">
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{wordName(word)}</span>
        <span className="block text-small text-muted">{outside.note}</span>
      </span>
      {planId === undefined ? null : <AddButton words={[word]} planId={planId} minutes={outside.hours * 60} />}
    </li>
  );
}
