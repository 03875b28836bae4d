"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { accountSafetyMessages } from "#lib/messages/account-safety.ts";
import { resetWithLink } from "./reset-with-link.ts";

/** The new password, with the link's token in a hidden field. */
export function NewPasswordForm({ token, shortest }: { token: string; shortest: number }) {
  const { state, pending, notice, form } = useKeptForm("new-password", resetWithLink, { values: {}, errors: {} }, { isQuiet: true });
  return (
    <form {...form} noValidate className="flex flex-col gap-5">
      {notice}
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
