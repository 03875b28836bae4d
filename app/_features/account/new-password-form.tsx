"use client";

import { useActionState } from "react";
import { Field, Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { accountSafetyMessages } from "#lib/messages/account-safety.ts";
import { resetWithLink } from "./reset-with-link.ts";

/** The new password, with the link's token in a hidden field. */
export function NewPasswordForm({ token, shortest }: { token: string; shortest: number }) {
  const [state, submit, pending] = useActionState(resetWithLink, { values: {}, errors: {} });
  return (
    <form action={submit} noValidate className="flex flex-col gap-5">
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["password"]} />
      <input type="hidden" name="token" value={token} />
      <Field
        name="password"
        label={accountSafetyMessages.next}
        type="password"
        autoComplete="new-password"
        hint={accountMessages.passwordHint(shortest)}
        error={state.errors.password}
        required
      />
      <button type="submit" className="control control-strong" aria-disabled={pending}>
        {accountSafetyMessages.resetSave}
      </button>
    </form>
  );
}
