import { signWebhook } from "#lib/auth/webhook-secret.ts";
import type { TakenMessage } from "#lib/data/outbox/outbox.ts";
import { findWebhookUrl } from "#lib/data/webhooks/webhooks.ts";
import type { Database } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { findWebhookProblem } from "#lib/http/public-address.ts";
import { callAddress } from "./call-address.ts";
import { Undeliverable } from "./deliver.ts";

/**
 * Calls a webhook as the Standard Webhooks specification says. The receiver tells duplicates by `webhook-id`. Redirects are not followed, and of
 * the answer only the status counts.
 */
export async function sendWebhook({ learner, id, target, body }: TakenMessage, now = new Date(), db?: Database): Promise<void> {
  const url = await findWebhookUrl(learner, target, db);
  if (!url) throw new Undeliverable("the webhook was removed");
  const allowsPrivate = environment().ALLOW_PRIVATE_WEBHOOKS === "true";
  if (findWebhookProblem(url, allowsPrivate)) throw new Undeliverable("the address is not allowed");
  const seconds = Math.floor(now.getTime() / 1000);
  const headers = {
    "content-type": "application/json",
    "user-agent": "Milepost",
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": signWebhook(target, { id, seconds, body }),
  };
  const status = await callAddress(new URL(url), headers, body, allowsPrivate);
  if (status === 410) throw new Undeliverable("the receiver answered 410: gone");
  if (status < 200 || status > 299) throw new Error(`the receiver answered ${status}`);
}
