"use client";

import { useState } from "react";
import { Field, Problem } from "#app/_ui/field.tsx";
import { FormFrame } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { TextArea } from "#app/_ui/text-area.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";
import { addOwn } from "./add-own-milestone.ts";
import { EffortFields } from "./effort-fields.tsx";

type Props = {
  hidden: { plan: string; id: string };
  areas: readonly { id: string; title: string }[];
  most: { title: number; steps: number };
};

/** The form for an own milestone: title, area, effort and steps. */
export function NewForm({ hidden, areas, most }: Props) {
  // The page may be rendered again while it is open, with another id: sending the same form twice still adds one milestone.
  const [id] = useState(hidden.id);
  const { state, pending, hidden: before, notice, form } = useKeptForm("new", addOwn, { values: {}, errors: {} });
  const { values, errors } = state;
  return (
    <form {...form} noValidate className="flex flex-col gap-5">
      {notice}
      <FormFrame hidden={{ ...hidden, id: before.id ?? id }} state={state} fields={["title", "area", "hours", "minutes", "steps"]} />
      <Field
        name="title"
        label={customiseMessages.name}
        autoComplete="off"
        maxLength={most.title}
        defaultValue={values.title}
        error={errors.title}
        required
      />
      <div className="flex flex-col gap-1.5">
        <label htmlFor="area" className="font-medium">
          {customiseMessages.area}
        </label>
        {/* A form that was answered goes back to what its select began with; a new one begins with what was chosen. */}
        <select
          key={values.area}
          id="area"
          name="area"
          defaultValue={values.area ?? areas[0]?.id}
          aria-invalid={errors.area ? true : undefined}
          aria-describedby={errors.area ? "area-error" : undefined}
          className="field"
        >
          {areas.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        {errors.area ? <Problem id="area-error">{errors.area}</Problem> : null}
      </div>
      <EffortFields hours={values.hours ?? ""} minutes={values.minutes ?? ""} errors={errors} />
      <TextArea
        name="steps"
        label={customiseMessages.steps}
        hint={customiseMessages.stepsHint(most.steps)}
        rows={6}
        defaultValue={values.steps}
        error={errors.steps}
      />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {customiseMessages.add}
      </button>
    </form>
  );
}
