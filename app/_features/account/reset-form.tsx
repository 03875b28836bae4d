"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { accountSafetyMessages } from "#lib/messages/account-safety.ts";
import { askForReset } from "./ask-for-reset.ts";

/** The form that asks for a link to set a new password. */
export function AskForm() {
  const { state, pending, notice, form } = useKeptForm("reset", askForReset, { values: {}, errors: {} }, { isQuiet: true });
  return (
    <form {...form} noValidate className="flex flex-col gap-5">
      {notice}
      <p>{accountSafetyMessages.resetLead}</p>
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["email"]} />
      <Field
        name="email"
        label={accountMessages.email}
        type="email"
        autoComplete="username"
        defaultValue={state.values.email}
        error={state.errors.email}
        required
        maxLength={254}
      />
      <button type="submit" className="control control-strong" aria-disabled={pending}>
        {accountMessages.sendLink}
      </button>
    </form>
  );
}
