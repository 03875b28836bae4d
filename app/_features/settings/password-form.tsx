"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { accountSafetyMessages } from "#lib/messages/account-safety.ts";
import { EndKeys } from "./end-keys.tsx";
import { savePassword } from "./save-password.ts";

/** The current password and the new one, and what else ends with it. The server never sends a password back. */
export function PasswordForm({ email, shortest, keys }: { email: string; shortest: number; keys: readonly string[] }) {
  const { state, pending, notice, form } = useKeptForm("password", savePassword, { values: {}, errors: {} }, { isQuiet: true });
  return (
    <form {...form} noValidate className="flex max-w-md flex-col gap-5">
      {notice}
      <p className="text-muted">{accountSafetyMessages.passwordLead}</p>
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["password", "newPassword"]} />
      {/* Tells a password manager whose password it is. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field
        name="password"
        label={accountSafetyMessages.current}
        type="password"
        autoComplete="current-password"
        error={state.errors.password}
        required
      />
      <Field
        name="newPassword"
        label={accountSafetyMessages.next}
        type="password"
        autoComplete="new-password"
        hint={accountMessages.passwordHint(shortest)}
        error={state.errors.newPassword}
        required
      />
      {/* What is not ticked is not sent, so this tells a form that was sent from a fresh one. */}
      <input type="hidden" name="sent" value="yes" />
      <EndKeys keys={keys} ticked={!state.values.sent || state.values.endKeys === "yes"} />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {accountSafetyMessages.save}
      </button>
    </form>
  );
}
