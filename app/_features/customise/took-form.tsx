"use client";

import { Field } from "#app/_ui/field.tsx";
import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";
import { saveTook } from "./milestone-actions.ts";

type Props = { hidden: { plan: string; milestone: string }; minutes: number };

/** The form that says how long a milestone took, in hours. */
export function TookForm({ hidden, minutes }: Props) {
  const { state, pending, isTyped, notice, form } = useKeptForm("took", saveTook, { values: {}, errors: {} });
  const { took: problem } = state.errors;
  return (
    <form {...form} noValidate className="flex max-w-80 flex-col items-start gap-3">
      {notice}
      <FormFrame hidden={hidden} state={state} fields={["took"]} />
      <Field
        name="took"
        label={customiseMessages.tookHours}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={state.values.took ?? String(Math.round((minutes / 60) * 100) / 100)}
        hint={customiseMessages.tookHint}
        {...(problem ? { error: problem } : {})}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="control control-strong" aria-disabled={pending}>
          {customiseMessages.saveTook}
        </button>
        <SavedSign saved={isTyped ? undefined : state.saved} />
      </div>
    </form>
  );
}
