"use client";

import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";
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
  const { state, pending, isTyped, notice, form } = useKeptForm("estimate", saveEstimate, { values: {}, errors: {} });
  const reset = useKeptForm("estimate-reset", resetEstimate, { values: {}, errors: {} });
  return (
    <div className="flex flex-col gap-3">
      <form {...form} noValidate className="flex flex-col gap-3">
        {notice}
        <FormFrame hidden={hidden} state={state} fields={["hours", "minutes"]} />
        <EffortFields
          hours={state.values.hours ?? String(Math.floor(minutes / 60))}
          minutes={state.values.minutes ?? String(minutes % 60)}
          errors={state.errors}
          hint={hint}
        />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="control control-strong" aria-disabled={pending}>
            {customiseMessages.saveEstimate}
          </button>
          <SavedSign saved={isTyped ? undefined : state.saved} />
        </div>
      </form>
      {middle === null ? null : (
        <form {...reset.form}>
          {reset.notice}
          <FormFrame hidden={hidden} state={reset.state} fields={[]} />
          <button type="submit" className="control control-quiet" aria-disabled={reset.pending}>
            {customiseMessages.resetEstimate(middle)}
          </button>
        </form>
      )}
    </div>
  );
}
