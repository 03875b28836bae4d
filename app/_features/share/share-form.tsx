"use client";

import { Field } from "#app/_ui/field.tsx";
import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { shareMessages } from "#lib/messages/share.ts";
import type { SharedFields } from "#lib/planner/plan/shared-plan.ts";
import { MadeLink } from "./made-link.tsx";
import { changeShare, type ShareState } from "./share-actions.ts";

type Props = {
  planId: string;
  role: string;
  /** The parts of the plan that the link shows; undefined when there is no link. */
  shown: SharedFields | undefined;
  since: string | undefined;
};

const parts = ["progress", "dates", "notes", "evidence"] as const;
const atFirst: SharedFields = { progress: true, dates: false, notes: false, evidence: false };

/** How a plan is shared: one form with a button for each action. */
export function ShareForm({ planId, role, shown, since }: Props) {
  const { state, pending, isTyped, notice, form } = useKeptForm<ShareState>("share", changeShare, { values: {}, errors: {} });
  const now = shown ?? atFirst;
  return (
    <form {...form} noValidate className="flex flex-col gap-6">
      {notice}
      <FormFrame hidden={{ plan: planId }} state={state} fields={["name"]} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong className="font-semibold">{since ? shareMessages.sharedSince(since) : shareMessages.notShared}</strong>
        <SavedSign saved={isTyped ? undefined : state.done} />
      </p>
      {shown && state.made ? <MadeLink {...state.made} role={role} progress={now.progress} /> : null}
      {shown && !state.made ? <p className="text-muted">{shareMessages.lost}</p> : null}
      <fieldset className="flex min-w-0 flex-col gap-1">
        <legend className="mb-2 text-h3 font-semibold">{shareMessages.what}</legend>
        {parts.map((part) => {
          const [name, hint] = shareMessages.parts[part];
          return (
            <label key={`${part} ${now[part]}`} className="flex min-h-11 items-start gap-3 py-2">
              <input type="checkbox" name={part} value="on" defaultChecked={now[part]} className="mt-0.5 size-5 shrink-0 accent-role" />
              <span>
                <span className="font-medium">{name}</span>
                <span className="block text-small text-muted">{hint}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <Field
        key={now.name}
        name="name"
        label={shareMessages.name}
        hint={shareMessages.nameHint}
        defaultValue={state.values.name ?? now.name}
        error={state.errors.name}
        maxLength={120}
        autoComplete="off"
      />
      {shown ? (
        <>
          <div>
            <button type="submit" name="do" value="save" className="control control-strong" aria-disabled={pending}>
              {shareMessages.save}
            </button>
          </div>
          <ul className="flex flex-col gap-4 border-t border-line pt-6">
            {(["renew", "revoke"] as const).map((action) => (
              <li key={action} className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <button type="submit" name="do" value={action} className="control control-quiet" aria-disabled={pending}>
                  {shareMessages[action]}
                </button>
                <span className="flex-1 basis-64 text-small text-muted">{shareMessages[`${action}Hint`]}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" name="do" value="make" className="control control-strong" aria-disabled={pending}>
            {shareMessages.make}
          </button>
          <span className="flex-1 basis-64 text-small text-muted">{shareMessages.makeHint}</span>
        </div>
      )}
    </form>
  );
}
