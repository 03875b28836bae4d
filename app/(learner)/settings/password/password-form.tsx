"use client";

import { useActionState } from "react";
import { accountWords } from "../../../../lib/words/account.ts";
import { accountSafetyWords } from "../../../../lib/words/account-safety.ts";
import { Field, Problem } from "../../../_components/field.tsx";
import { FormProblems } from "../../../_components/form-problems.tsx";
import { savePassword } from "./actions.ts";

/** The current password and the new one. Neither ever comes back from the server. */
export function PasswordForm({ email, shortest }: { email: string; shortest: number }) {
  const [state, submit, pending] = useActionState(savePassword, { values: {}, errors: {} });
  return (
    <form action={submit} noValidate className="flex max-w-md flex-col gap-5">
      <p className="text-muted">{accountSafetyWords.passwordLead}</p>
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["password", "newPassword"]} />
      {/* Tells a password manager whose password it is. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field
        name="password"
        label={accountSafetyWords.current}
        type="password"
        autoComplete="current-password"
        error={state.errors.password}
        required
      />
      <Field
        name="newPassword"
        label={accountSafetyWords.next}
        type="password"
        autoComplete="new-password"
        hint={accountWords.passwordHint(shortest)}
        error={state.errors.newPassword}
        required
      />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {accountSafetyWords.save}
      </button>
    </form>
  );
}
