"use client";

import { Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountMessages } from "#lib/messages/account.ts";
import { openLink } from "./open-sign-in-link.ts";

/** One button that signs in, with the link's token in a hidden field. */
export function OpenLinkForm({ token, next, email }: { token: string; next: string; email: string }) {
  const { state, pending, notice, form } = useKeptForm("open-link", openLink, { values: {}, errors: {} }, { isQuiet: true });
  return (
    <form {...form} className="flex flex-col gap-4">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={[]} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {accountMessages.openLink(email)}
      </button>
    </form>
  );
}
