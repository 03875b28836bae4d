"use client";

import { useActionState } from "react";
import { Field, Problem } from "#app/_ui/field.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { continueWithProvider } from "./provider-action.ts";

type Props = { provider: { id: "github" | "google" | "email"; name: string }; returnTo: string };

/** Another sign-in method: a button for a provider, or an address that gets a link. */
export function ProviderForm({ provider, returnTo }: Props) {
  const [state, submit] = useActionState(continueWithProvider, { values: {}, errors: {} });
  const byMail = provider.id === "email";
  return (
    <form action={submit} noValidate className="flex flex-col gap-3">
      {state.message ? <Problem>{state.message}</Problem> : null}
      <input type="hidden" name="provider" value={provider.id} />
      <input type="hidden" name="next" value={returnTo} />
      {byMail ? (
        <Field
          name="email"
          id="link-email"
          label={accountMessages.linkHeading}
          type="email"
          autoComplete="email"
          defaultValue={state.values.email}
          error={state.errors.email}
          required
        />
      ) : null}
      <button type="submit" className="control control-quiet">
        {byMail ? accountMessages.sendLink : accountMessages.withProvider(provider.name)}
      </button>
    </form>
  );
}
