"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { askForSignInLink } from "./ask-for-sign-in-link.ts";

/** An address that gets a link to sign in. */
export function SignInLinkForm({ returnTo }: { returnTo: string }) {
  const { state, pending, notice, form } = useKeptForm("link", askForSignInLink, { values: {}, errors: {} }, { isQuiet: true });
  return (
    <form {...form} noValidate className="flex flex-col gap-3">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["email"]} />
      <input type="hidden" name="next" value={returnTo} />
      <Field
        name="email"
        id="link-email"
        label={accountMessages.linkHeading}
        type="email"
        autoComplete="email"
        defaultValue={state.values.email}
        error={state.errors.email}
        required
        maxLength={254}
      />
      <button type="submit" className="control control-quiet" aria-disabled={pending}>
        {accountMessages.sendLink}
      </button>
    </form>
  );
}
