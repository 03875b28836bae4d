"use client";

import { Field } from "#app/_ui/field.tsx";
import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { addLink } from "./milestone-actions.ts";

/** Adds a link to what the learner can show. */
export function LinkForm({ hidden, most }: { hidden: { plan: string; milestone: string }; most: number }) {
  const { state, pending, isTyped, notice, form } = useKeptForm("link", addLink, { values: {}, errors: {} });
  return (
    <form {...form} noValidate className="flex flex-col gap-3">
      {notice}
      <FormFrame hidden={hidden} state={state} fields={["address", "label"]} />
      <Field
        name="address"
        label={ownMessages.address}
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        defaultValue={state.values.address}
        error={state.errors.address}
      />
      <Field
        name="label"
        label={ownMessages.label}
        hint={ownMessages.labelHint}
        autoComplete="off"
        maxLength={most}
        defaultValue={state.values.label}
        error={state.errors.label}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="control control-quiet" aria-disabled={pending}>
          {ownMessages.addLink}
        </button>
        <SavedSign saved={isTyped ? undefined : state.saved} />
      </div>
    </form>
  );
}
