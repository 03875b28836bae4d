import { createHmac } from "node:crypto";
import { environment } from "#lib/environment.ts";

/**
 * The secret with which a webhook's calls are signed, "whsec_" and base64 as the Standard Webhooks specification has it. It is derived from
 * the webhook's id, so that a copy of the database does not hold it; it ends with the webhook, and with NEXTAUTH_SECRET.
 */
export function webhookSecret(webhookId: string): string {
  return `whsec_${secretBytes(webhookId).toString("base64")}`;
}

/** The signature of a call: of its id, the second since 1970 at which it is sent, and its body. */
export function signWebhook(webhookId: string, { id, seconds, body }: { id: string; seconds: number; body: string }): string {
  return `v1,${createHmac("sha256", secretBytes(webhookId)).update(`${id}.${seconds}.${body}`).digest("base64")}`;
}

function secretBytes(webhookId: string): Buffer {
  return createHmac("sha256", environment().NEXTAUTH_SECRET).update(`webhook\n${webhookId}`).digest();
}
