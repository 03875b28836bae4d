import { Check } from "lucide-react";
import type { FormState } from "#lib/http/form.ts";
import { fieldsMessages } from "#lib/messages/fields.ts";
import { Problem } from "./field.tsx";

/** Adds a form's hidden fields, and shows problems that belong to none of its visible fields. */
export function FormFrame({ hidden, state, fields }: { hidden: Record<string, string>; state: FormState; fields: readonly string[] }) {
  const other = Object.entries(state.errors).filter(([field]) => !fields.includes(field));
  return (
    <>
      {state.message ? <Problem>{state.message}</Problem> : null}
      {other.map(([field, problem]) => (
        <Problem key={field}>{problem || fieldsMessages.wrong(field)}</Problem>
      ))}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** Says that it is saved, in a place that was there before, so that a screen reader tells it. */
export function SavedSign({ saved }: { saved: string | undefined }) {
  return (
    <span role="status" className="inline-flex min-h-6 items-center gap-1.5 text-small font-medium">
      {saved ? (
        <>
          <Check size={18} className="text-role" aria-hidden="true" />
          {saved}
        </>
      ) : null}
    </span>
  );
}
