"use client";

import { useActionState } from "react";
import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { EffortFields } from "./effort-fields.tsx";
import { resetEstimate, saveEstimate } from "./milestone-actions.ts";

type Props = {
  hidden: { plan: string; milestone: string };
  minutes: number;
  /** The catalog's estimate in minutes, to reset to; null when there is none. */
  middle: number | null;
  hint: string;
};

/** The form for the learner's own estimate, and the button that resets it to the catalog's. */
export function EstimateForm({ hidden, minutes, middle, hint }: Props) {
  const [state, save, saving] = useActionState(saveEstimate, { values: {}, errors: {} });
  const [resetState, reset, resetting] = useActionState(resetEstimate, { values: {}, errors: {} });
  return (
    <div className="flex flex-col gap-3">
      <form action={save} noValidate className="flex flex-col gap-3">
        <FormFrame hidden={hidden} state={state} fields={["hours", "minutes"]} />
        <EffortFields
          hours={state.values.hours ?? String(Math.floor(minutes / 60))}
          minutes={state.values.minutes ?? String(minutes % 60)}
          errors={state.errors}
          hint={hint}
        />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="control control-strong" aria-disabled={saving}>
            {ownMessages.saveEstimate}
          </button>
          <SavedSign saved={state.saved} />
        </div>
      </form>
      {middle === null ? null : (
        <form action={reset}>
          <FormFrame hidden={hidden} state={resetState} fields={[]} />
          <button type="submit" className="control control-quiet" aria-disabled={resetting}>
            {ownMessages.resetEstimate(middle)}
          </button>
        </form>
      )}
    </div>
  );
}
