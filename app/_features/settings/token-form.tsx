"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { apiAccessMessages } from "#lib/messages/api-access.ts";
import { createToken, type TokenState } from "./token-actions.ts";
import { mostTokenName } from "./token-limits.ts";

const first: TokenState = { values: {}, errors: {} };

type Props = { scopes: readonly { id: string; text: string }[]; days: readonly number[]; asksPassword: boolean };

/** Creates a token and shows it once. */
export function TokenForm({ scopes, days, asksPassword }: Props) {
  const { state, pending, notice, form } = useKeptForm("token", createToken, first);
  const others = Object.entries(state.errors).filter(([field]) => field !== "name" && !(asksPassword && field === "password"));
  return (
    <form {...form} noValidate className="flex flex-col gap-3">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      {others.map(([field, sentence]) => (
        <Problem key={field}>{sentence}</Problem>
      ))}
      <div role="status">
        {state.made ? (
          <div className="flex flex-col gap-2 rounded-lg border border-role bg-role-soft p-4">
            <p className="font-medium">{apiAccessMessages.made(state.made.name)}</p>
            <code className="select-all break-all rounded bg-raised p-2">{state.made.token}</code>
          </div>
        ) : null}
      </div>
      <Field
        name="name"
        id="token-name"
        label={apiAccessMessages.name}
        hint={apiAccessMessages.nameHint(mostTokenName)}
        defaultValue={state.values.name}
        autoComplete="off"
        error={state.errors.name}
      />
      <Choice name="scope" label={apiAccessMessages.scope} value={state.values.scope} options={scopes} />
      <Choice
        name="days"
        label={apiAccessMessages.days}
        value={state.values.days}
        options={days.map((count) => ({ id: String(count), text: apiAccessMessages.dayCount(count) }))}
      />
      {asksPassword ? (
        <Field
          name="password"
          id="token-password"
          label={apiAccessMessages.password}
          hint={apiAccessMessages.passwordHint}
          type="password"
          autoComplete="current-password"
          error={state.errors.password}
          required
        />
      ) : null}
      <div>
        <button type="submit" aria-disabled={pending} className="control control-strong">
          {apiAccessMessages.make}
        </button>
      </div>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; value: string | undefined; options: readonly { id: string; text: string }[] };

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={`token-${name}`} className="font-medium">
        {label}
      </label>
      {/* A form that was answered goes back to what its select began with; a new one begins with what was chosen. */}
      <select key={value} id={`token-${name}`} name={name} defaultValue={value ?? options[0]?.id} className="field">
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
