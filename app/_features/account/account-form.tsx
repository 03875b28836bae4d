"use client";

import { useId, useState } from "react";
import { Field, Problem } from "#app/_ui/field.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { useProblemFocus } from "#app/_ui/use-problem-focus.ts";
import type { FormState } from "#lib/http/form.ts";
import { accountMessages } from "#lib/messages/account.ts";

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  kind: "sign-in" | "sign-up";
  shortest: number;
  /** Hidden fields: the role chosen before, and the page to return to. */
  hidden: Record<string, string>;
};

/** E-mail and password. Works without JavaScript. Typed values stay after an error, except the password. */
export function AccountForm({ action, kind, shortest, hidden }: Props) {
  const { state, pending, notice, form } = useKeptForm("account", action, { values: {}, errors: {} }, { isQuiet: true });
  const [shown, setShown] = useState(false);
  useProblemFocus(form.ref, state);
  const showId = useId();
  const creating = kind === "sign-up";
  const other = Object.entries(state.errors).filter(([field]) => field !== "email" && field !== "password");
  return (
    <form {...form} noValidate className="flex flex-col gap-5">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      {other.map(([field, problem]) => (
        <Problem key={field}>{problem}</Problem>
      ))}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        name="email"
        label={accountMessages.email}
        type="email"
        autoComplete={creating ? "email" : "username"}
        defaultValue={state.values.email}
        error={state.errors.email}
        required
        maxLength={254}
      />
      <Field
        name="password"
        label={accountMessages.password}
        type={shown ? "text" : "password"}
        autoComplete={creating ? "new-password" : "current-password"}
        hint={creating ? accountMessages.passwordHint(shortest) : undefined}
        error={state.errors.password}
        required
        beside={
          <span className="flex items-center gap-2 text-small">
            <input
              type="checkbox"
              id={showId}
              checked={shown}
              onChange={(event) => setShown(event.target.checked)}
              className="size-5 accent-role"
            />
            <label htmlFor={showId}>{accountMessages.showPassword}</label>
          </span>
        }
      />
      <button type="submit" className="control control-strong" aria-disabled={pending}>
        {creating ? accountMessages.signUp : accountMessages.signIn}
      </button>
    </form>
  );
}
