import { Lock } from "lucide-react";
import type { JobMark } from "#lib/catalog/job-words/read-advertisement.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { AskedState } from "#lib/planner/jobs/readiness.ts";
import { cutAtMarks } from "./read-jobs.ts";

/** A mark is told apart by its sign and its line, not by its colour alone. */
const looks: Record<AskedState, { sign: string; className: string }> = {
  known: { sign: "✓", className: "border-b-2 border-good-ink bg-good-soft text-good-ink" },
  planned: { sign: "○", className: "border-b-2 border-dotted border-role bg-role-soft text-role" },
  offered: { sign: "◇", className: "border-b-2 border-role-line bg-transparent text-role" },
  outside: { sign: "+", className: "border border-dashed border-control-line bg-transparent text-ink" },
};

type Props = { text: string; marks: readonly JobMark[]; stateOf: (word: string) => AskedState; isFresh: boolean };

/** The text as it was pasted, with every found word marked by what one knows of it. */
export function MarkedText({ text, marks, stateOf, isFresh }: Props) {
  return (
    <section
      aria-label={jobsMessages.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys
      tabIndex={0}
      className="max-h-[36rem] overflow-y-auto rounded-xl border border-line bg-raised p-4 leading-8 wrap-anywhere whitespace-pre-wrap md:px-8 md:py-6"
    >
      {cutAtMarks(text, marks).map(({ at, part, words }) =>
        words ? (
          <Mark key={at} state={worstOf(words.map(stateOf))} isFresh={isFresh}>
            {part}
          </Mark>
        ) : (
          part
        ),
      )}
    </section>
  );
}

function Mark({ state, isFresh, children }: { state: AskedState; isFresh: boolean; children: string }) {
  const { sign, className } = looks[state];
  return (
    <mark className={`rounded-sm px-1 font-semibold ${className}`}>
      {/* Its space never breaks, so that a line does not end with a sign. */}
      <span aria-hidden="true">{`${sign}\u00a0`}</span>
      <span className="text-ink">{children}</span>
      <span className="sr-only"> ({jobsMessages.state(state, isFresh)})</span>
    </mark>
  );
}

const order: readonly AskedState[] = ["known", "planned", "offered", "outside"];

/** Words that share a mark are as far as the one that is least known. */
function worstOf(states: readonly AskedState[]): AskedState {
  return states.toSorted((one, other) => order.indexOf(other) - order.indexOf(one))[0] ?? "outside";
}

/** What each mark means, with how many things there are of it. */
export function MarkLegend({ counts, isFresh }: { counts: Record<AskedState, number>; isFresh: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-small">
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {order
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <li key={state} className="flex items-center gap-1.5">
              <span className={`rounded-sm px-1 font-semibold ${looks[state].className}`}>
                <span aria-hidden="true">{looks[state].sign} </span>
                <span className="text-ink">{jobsMessages.state(state, isFresh)}</span>
              </span>
              <span className="tabular">{counts[state]}</span>
            </li>
          ))}
      </ul>
      <p className="flex items-center gap-1.5 text-muted">
        <Lock size={16} aria-hidden="true" />
        {jobsMessages.stays}
      </p>
    </div>
  );
}
