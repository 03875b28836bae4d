"use client";

import { Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { continueWithProvider } from "./provider-action.ts";

type Props = { provider: { id: "github" | "google"; name: string }; returnTo: string };

/** A button that signs in with another site. */
export function ProviderForm({ provider, returnTo }: Props) {
  const { state, notice, form } = useKeptForm(
    `provider ${provider.id}`,
    continueWithProvider,
    { values: {}, errors: {} },
    { isQuiet: true },
  );
  return (
    <form {...form} className="flex flex-col gap-3">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={[]} />
      <input type="hidden" name="provider" value={provider.id} />
      <input type="hidden" name="next" value={returnTo} />
      <button type="submit" className="control control-quiet">
        {accountMessages.withProvider(provider.name)}
      </button>
    </form>
  );
}
