"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountSafetyMessages } from "#lib/messages/account-safety.ts";
import { askForNewEmail } from "./change-email.ts";

/** The new address, and the password as proof that the learner is at the browser. */
export function EmailForm({ email }: { email: string }) {
  const { state, pending, notice, form } = useKeptForm("email", askForNewEmail, { values: {}, errors: {} });
  return (
    <form {...form} noValidate className="flex max-w-md flex-col gap-5">
      {notice}
      <p className="text-muted">{accountSafetyMessages.emailLead(email)}</p>
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["email", "password"]} />
      <Field
        name="email"
        label={accountSafetyMessages.newEmail}
        type="email"
        autoComplete="email"
        defaultValue={state.values.email}
        error={state.errors.email}
        required
        maxLength={254}
      />
      <Field
        name="password"
        label={accountSafetyMessages.current}
        type="password"
        autoComplete="current-password"
        error={state.errors.password}
        required
      />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {accountSafetyMessages.sendLink}
      </button>
    </form>
  );
}
