"use client";

import { Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { accountSafetyMessages } from "#lib/messages/account-safety.ts";
import { confirmNewEmail } from "./confirm-email.ts";

/** One button, with the link's token in a hidden field. */
export function ConfirmForm({ token }: { token: string }) {
  const { state, pending, notice, form } = useKeptForm("confirm", confirmNewEmail, { values: {}, errors: {} }, { isQuiet: true });
  return (
    <form {...form} className="flex flex-col gap-4">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={[]} />
      <input type="hidden" name="token" value={token} />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {accountSafetyMessages.confirm}
      </button>
    </form>
  );
}
