"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { Link } from "#app/_ui/link.tsx";
import { myDataMessages } from "#lib/messages/my-data.ts";
import { deleteMyAccount } from "./delete-account.ts";

type Props = { ask: "password" | "email"; email: string };

/** Asks for proof before deleting the account: the password, or the address when there is no password. */
export function DeleteForm({ ask, email }: Props) {
  const { state, pending, notice, form } = useKeptForm("delete", deleteMyAccount, { values: {}, errors: {} }, { isQuiet: true });
  const other = Object.entries(state.errors).filter(([field]) => field !== ask);
  return (
    <form {...form} noValidate data-leaves-device className="flex max-w-96 flex-col gap-5">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      {other.map(([field, problem]) => (
        <Problem key={field}>{problem}</Problem>
      ))}
      {ask === "password" ? (
        <Field
          name="password"
          label={myDataMessages.password}
          type="password"
          autoComplete="current-password"
          error={state.errors.password}
          required
        />
      ) : (
        <Field
          name="email"
          label={myDataMessages.email}
          type="email"
          autoComplete="off"
          hint={myDataMessages.emailHint(email)}
          defaultValue={state.values.email}
          error={state.errors.email}
          required
          maxLength={254}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="control border border-danger font-semibold text-danger" aria-disabled={pending}>
          {myDataMessages.deleteButton}
        </button>
        <Link href="/settings" className="link inline-flex min-h-11 items-center">
          {myDataMessages.keep}
        </Link>
      </div>
    </form>
  );
}
