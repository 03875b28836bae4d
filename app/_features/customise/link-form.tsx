"use client";

import { Field } from "#app/_ui/field.tsx";
import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";
import { addLink } from "./milestone-actions.ts";

type Props = { hidden: { plan: string; milestone: string }; most: number; start?: { address: string; label: string } };

/** Adds a link to what the learner can show. @param start what the fields hold at first */
export function LinkForm({ hidden, most, start }: Props) {
  const { state, pending, isTyped, notice, form } = useKeptForm("link", addLink, { values: {}, errors: {} });
  return (
    <form {...form} noValidate className="flex flex-col gap-3">
      {notice}
      <FormFrame hidden={hidden} state={state} fields={["address", "label"]} />
      <Field
        name="address"
        label={customiseMessages.address}
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        defaultValue={state.values.address ?? start?.address}
        error={state.errors.address}
      />
      <Field
        name="label"
        label={customiseMessages.label}
        hint={customiseMessages.labelHint}
        autoComplete="off"
        maxLength={most}
        defaultValue={state.values.label ?? start?.label}
        error={state.errors.label}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className={`control ${start ? "control-strong" : "control-quiet"}`} aria-disabled={pending}>
          {customiseMessages.addLink}
        </button>
        <SavedSign saved={isTyped ? undefined : state.saved} />
      </div>
    </form>
  );
}
