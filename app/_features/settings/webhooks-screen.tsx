import { type ListedWebhook, webhookEvents } from "#lib/data/webhooks/webhooks.ts";
import { messages } from "#lib/messages/all.ts";
import { formatUtcDay, formatUtcMoment } from "#lib/messages/days.ts";
import { endWebhook } from "./webhook-actions.ts";
import { WebhookForm } from "./webhook-form.tsx";

const words = messages.webhooks;

type Props = { webhooks: readonly ListedWebhook[]; allowsPrivate: boolean };

/** The learner's webhooks, each with what became of its newest call, and the form for another one. */
export function WebhooksScreen({ webhooks, allowsPrivate }: Props) {
  return (
    <>
      <p className="text-muted">
        {words.lead}{" "}
        <a href="https://www.standardwebhooks.com" rel="noreferrer" className="link">
          {words.specification}
        </a>
      </p>
      <section aria-labelledby="webhooks" className="flex flex-col gap-3">
        <h2 id="webhooks" className="text-h3">
          {words.list}
        </h2>
        {webhooks.length === 0 ? <p>{words.none}</p> : null}
        <ul className={webhooks.length ? "border-t border-line" : "hidden"}>
          {webhooks.map((webhook) => (
            <li key={webhook.id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
              <p className="min-w-0 break-all">
                {webhook.url}
                <span className="tabular block text-small break-words text-muted">
                  {[...webhook.events, words.addedOn(formatUtcDay(webhook.createdAt)), sayLast(webhook)].join(", ")}
                </span>
              </p>
              <form action={endWebhook}>
                <input type="hidden" name="webhook" value={webhook.id} />
                <button type="submit" aria-label={words.removeNamed(webhook.url)} className="control control-quiet">
                  {words.remove}
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <WebhookForm
        events={webhookEvents.map((name) => ({ name, title: words.event[name][0], id: words.event[name][1] }))}
        hint={allowsPrivate ? words.addressHintPrivate : words.addressHint}
      />
    </>
  );
}

function sayLast({ last }: ListedWebhook): string {
  if (!last) return words.neverCalled;
  if (last.state === "sent") return words.lastSent(formatUtcMoment(last.at));
  return last.state === "waiting" ? words.lastWaiting(last.problem) : words.lastFailed(formatUtcMoment(last.at), last.problem);
}
