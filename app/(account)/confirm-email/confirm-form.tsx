"use client";

import { useActionState } from "react";
import { accountSafetyWords } from "../../../lib/words/account-safety.ts";
import { Problem } from "../../_components/field.tsx";
import { FormProblems } from "../../_components/form-problems.tsx";
import { confirmNewEmail } from "./actions.ts";

/** One button; the link's token goes along unseen. */
export function ConfirmForm({ token }: { token: string }) {
  const [state, submit, pending] = useActionState(confirmNewEmail, { values: {}, errors: {} });
  return (
    <form action={submit} className="flex flex-col gap-4">
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={[]} />
      <input type="hidden" name="token" value={token} />
      <button type="submit" className="control control-strong self-start" aria-disabled={pending}>
        {accountSafetyWords.confirm}
      </button>
    </form>
  );
}
