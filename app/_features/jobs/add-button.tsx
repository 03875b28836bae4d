import { Check, Plus } from "lucide-react";
import { useState } from "react";
import type { PlanFormState } from "#app/_features/plan/plan-form.ts";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { useFormAction } from "#app/_ui/kept-form/use-form-action.ts";
import { Link } from "#app/_ui/link.tsx";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { addAsked } from "./add-asked.ts";
import { wordName } from "./word-name.ts";

type Props = {
  /** One word, or all of a list. */
  words: readonly string[];
  planId: string;
  minutes: number;
};

/** Adds what is asked for to the plan at one press, and says before how much that adds. Only the names of the words are sent, never the text. */
export function AddButton({ words, planId, minutes }: Props) {
  const { state, failure, pending, send } = useFormAction<PlanFormState>(addAsked, { values: {}, errors: {} });
  // Pressing twice adds them once.
  const [ids] = useState(() => words.map(() => `own-${makeId()}`));
  const [word = ""] = words;
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
      <input type="hidden" name="ids" value={ids.join(" ")} />
      <input type="hidden" name="words" value={words.join(" ")} />
      <button
        type="submit"
        aria-disabled={pending}
        aria-label={words.length > 1 ? undefined : jobsMessages.addName(wordName(word), minutes)}
        className="control control-quiet px-3 text-small whitespace-nowrap"
      >
        <Plus size={16} aria-hidden="true" />
        {words.length > 1 ? jobsMessages.addAll(words.length, minutes) : jobsMessages.add(minutes)}
      </button>
      {failure || state.message ? (
        <p role="alert" className="text-small text-danger">
          {state.message ?? jobsMessages.failed}
        </p>
      ) : null}
    </form>
  );
}

/** Says that adding needs an account, before anybody looks for the button. */
export function NeedsAccount() {
  return (
    <p className="text-small text-muted">
      {jobsMessages.addNeedsAccount}{" "}
      <Link href="/sign-up" className="link inline-flex min-h-11 items-center">
        {jobsMessages.signUp}
      </Link>
    </p>
  );
}
