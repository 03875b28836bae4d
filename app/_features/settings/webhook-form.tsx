"use client";

import { Field, Problem } from "#app/_ui/field.tsx";
import { FormProblems } from "#app/_ui/form-problems.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { webhookMessages } from "#lib/messages/webhooks.ts";
import { createWebhook, type WebhookState } from "./webhook-actions.ts";

const first: WebhookState = { values: {}, errors: {} };

type Props = { events: readonly { name: string; title: string; id: string }[]; hint: string };

/** Adds a webhook and shows its secret once. */
export function WebhookForm({ events, hint }: Props) {
  const { state, pending, notice, form } = useKeptForm("webhook", createWebhook, first);
  return (
    <form {...form} noValidate className="flex flex-col gap-5">
      {notice}
      {state.message ? <Problem>{state.message}</Problem> : null}
      <FormProblems errors={state.errors} but={["url", "events"]} />
      <div role="status">
        {state.made ? (
          <div className="flex flex-col gap-2 rounded-lg border border-role bg-role-soft p-4">
            <p className="font-medium break-words">{webhookMessages.made(state.made.url)}</p>
            <code className="select-all break-all rounded bg-raised p-2">{state.made.secret}</code>
          </div>
        ) : null}
      </div>
      <Field
        name="url"
        label={webhookMessages.address}
        hint={hint}
        type="url"
        defaultValue={state.values.url}
        autoComplete="off"
        error={state.errors.url}
        maxLength={500}
        required
      />
      <fieldset className="flex min-w-0 flex-col gap-1" aria-describedby={state.errors.events ? "events-error" : undefined}>
        <legend className="font-medium">{webhookMessages.events}</legend>
        {events.map(({ name, title, id }) => (
          <label key={`${name} ${state.values[name]}`} className="flex min-h-11 items-center gap-3 py-1">
            <input
              type="checkbox"
              name={name}
              value="on"
              defaultChecked={state.values[name] === "on"}
              className="size-5 shrink-0 accent-role"
            />
            <span>
              {title} <code className="text-small text-muted">{id}</code>
            </span>
          </label>
        ))}
        {state.errors.events ? <Problem id="events-error">{state.errors.events}</Problem> : null}
      </fieldset>
      <button type="submit" aria-disabled={pending} className="control control-strong self-start">
        {webhookMessages.add}
      </button>
    </form>
  );
}
