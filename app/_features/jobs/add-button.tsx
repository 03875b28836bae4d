import { Check, Plus } from "lucide-react";
import { useState } from "react";
import type { PlanFormState } from "#app/_features/plan/plan-form.ts";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { useFormAction } from "#app/_ui/kept-form/use-form-action.ts";
import { Link } from "#app/_ui/link.tsx";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { addAsked } from "./add-asked.ts";
import { wordName } from "./word-name.ts";

type Props = { word: string; planId: string; minutes: number };

/** Adds what is asked for to the plan at one press, and says before how much that adds. Only the name of the word is sent, never the text. */
export function AddButton({ word, planId, minutes }: Props) {
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
        aria-label={jobsMessages.addName(wordName(word), minutes)}
        className="control control-quiet px-3 text-small whitespace-nowrap"
      >
        <Plus size={16} aria-hidden="true" />
        {jobsMessages.add(minutes)}
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
