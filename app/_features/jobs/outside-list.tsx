import { Check, Plus } from "lucide-react";
import { useState } from "react";
import type { PlanFormState } from "#app/_features/plan/plan-form.ts";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { useFormAction } from "#app/_ui/kept-form/use-form-action.ts";
import { Link } from "#app/_ui/link.tsx";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { addAsked } from "./add-asked.ts";
import { findOutside, wordName } from "./word-name.ts";

type Props = {
  words: readonly string[];
  /** The learner's plan, which takes own milestones; undefined for a guest. */
  planId: string | undefined;
};

/** What is asked for and no milestone teaches, each to add as an own milestone. */
export function OutsideList({ words, planId }: Props) {
  if (words.length === 0) return null;
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
      {planId === undefined ? (
        <p className="text-small text-muted">
          {jobsMessages.addNeedsAccount}{" "}
          <Link href="/sign-up" className="link inline-flex min-h-11 items-center">
            {jobsMessages.signUp}
          </Link>
        </p>
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
      {planId === undefined ? null : <AddButton word={word} planId={planId} hours={outside.hours} />}
    </li>
  );
}

/** Adds the own milestone at one press. Only the name of the word is sent, never the text. */
function AddButton({ word, planId, hours }: { word: string; planId: string; hours: number }) {
  const { state, failure, pending, send } = useFormAction<PlanFormState>(addAsked, { values: {}, errors: {} });
  // Pressing twice adds one.
  const [id] = useState(() => `own-${makeId()}`);
  if (state.saved) {
    return (
      <span role="status" className="flex items-center gap-1.5 text-small font-semibold text-good-ink">
        <Check size={16} aria-hidden="true" />
        {state.saved}
      </span>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) send(new FormData(event.currentTarget), () => {});
      }}
      className="flex flex-col items-end gap-1"
    >
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="word" value={word} />
      <button
        type="submit"
        aria-disabled={pending}
        aria-label={jobsMessages.addName(wordName(word), hours)}
        className="control control-quiet px-3 text-small whitespace-nowrap"
      >
        <Plus size={16} aria-hidden="true" />
        {jobsMessages.add(hours)}
      </button>
      {failure || state.message ? (
        <p role="alert" className="text-small text-danger">
          {state.message ?? jobsMessages.failed}
        </p>
      ) : null}
    </form>
  );
}
