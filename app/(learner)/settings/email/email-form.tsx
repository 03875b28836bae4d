"use client";

import { useActionState } from "react";
import { words } from "../../../../lib/words/en.ts";
import { Field, Problem } from "../../../_components/field.tsx";
import { FormProblems } from "../../../_components/form-problems.tsx";
import { askForNewEmail } from "./actions.ts";

const { accountSafety } = words;

/** The new address, and the password as proof that it is not somebody at an open browser. */
export function EmailForm({ email }: { email: string }) {
  const [state, submit, pending] = useActionState(askForNewEmail, { values: {}, errors: {} });
  return (
    <form action={submit} noValidate className="flex max-w-md flex-col gap-5">
      <p className="text-muted">{accountSafety.emailLead(email)}</p>
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["email", "password"]} />
      <Field
        name="email"
        label={accountSafety.newEmail}
        type="email"
        autoComplete="email"
        defaultValue={state.values.email}
        error={state.errors.email}
        required
        maxLength={254}
      />
      <Field
        name="password"
        label={accountSafety.current}
        type="password"
        autoComplete="current-password"
        error={state.errors.password}
        required
      />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {accountSafety.sendLink}
      </button>
    </form>
  );
}
