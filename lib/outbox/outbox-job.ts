import type { TakenMessage } from "#lib/data/outbox/outbox.ts";
import { finishBeforeClosing, isStopping } from "#lib/observability/graceful-shutdown.ts";
import { deliverDueMessages, Undeliverable } from "./deliver.ts";
import { sendMail } from "./send-mail.ts";
import { sendPush } from "./send-push.ts";
import { sendWebhook } from "./send-webhook.ts";

const everyMs = 10_000;

/** Sends what is in the outbox, every few seconds. All instances do so, and share the work. A stopping one ends what it is sending. */
export function startOutboxJob(): void {
  let running: Promise<unknown> | undefined;
  const deliver = () => {
    if (isStopping()) return;
    running ??= deliverDueMessages({ send, isStopping })
      .catch((error: unknown) => {
        console.error(`The outbox could not be read and is tried again soon: ${error instanceof Error ? error.message : error}`);
      })
      .finally(() => {
        running = undefined;
      });
  };
  setInterval(deliver, everyMs).unref();
  finishBeforeClosing(async () => void (await running));
}

async function send(message: TakenMessage): Promise<void> {
  if (message.channel === "mail") await sendMail(message);
  else if (message.channel === "webhook") await sendWebhook(message);
  else if (message.channel === "push") await sendPush(message);
  else throw new Undeliverable("this version of Milepost does not know how to send it");
}
