"use client";

import { useActionState } from "react";
import { Field, Problem } from "#app/_ui/field.tsx";
import { apiAccessMessages } from "#lib/messages/api-access.ts";
import { createToken, type TokenState } from "./token-actions.ts";
import { mostTokenName } from "./token-limits.ts";

const first: TokenState = { values: {}, errors: {} };

/** Creates a token and shows it once. */
export function TokenForm() {
  const [state, submit, pending] = useActionState(createToken, first);
  const others = Object.entries(state.errors).filter(([field]) => field !== "name");
  return (
    <form action={submit} noValidate className="flex flex-col gap-3">
      {state.message ? <Problem>{state.message}</Problem> : null}
      {others.map(([field, sentence]) => (
        <Problem key={field}>{sentence}</Problem>
      ))}
      <div role="status">
        {state.made ? (
          <div className="flex flex-col gap-2 rounded-lg border border-role bg-role-soft p-4">
            <p className="font-medium">{apiAccessMessages.made(state.made.name)}</p>
            <code className="select-all break-all rounded bg-raised p-2">{state.made.token}</code>
          </div>
        ) : null}
      </div>
      <Field
        name="name"
        id="token-name"
        label={apiAccessMessages.name}
        hint={apiAccessMessages.nameHint(mostTokenName)}
        defaultValue={state.values.name}
        autoComplete="off"
        error={state.errors.name}
      />
      <div>
        <button type="submit" aria-disabled={pending} className="control control-strong">
          {apiAccessMessages.make}
        </button>
      </div>
    </form>
  );
}
