"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { requireLearner, thisDevice } from "#lib/auth/session.ts";
import { webhookSecret } from "#lib/auth/webhook-secret.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { addWebhook, mostWebhooks, removeWebhook, webhookEvents } from "#lib/data/webhooks/webhooks.ts";
import { environment } from "#lib/environment.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { findWebhookProblem } from "#lib/http/public-address.ts";
import { messages } from "#lib/messages/all.ts";

/** The state of the form: problems and, once, the secret of the new webhook. */
export type WebhookState = FormState & { made?: { url: string; secret: string } };

const { webhooks, fields } = messages;
const mostCharacters = 500;
const box = z.literal("on").optional();
const schema = z.strictObject({
  url: z
    .string(fields.missing(webhooks.address))
    .trim()
    .min(1, { error: () => fields.missing(webhooks.address) })
    .max(mostCharacters, { error: () => fields.tooLong(webhooks.address, mostCharacters) }),
  "milestone.done": box,
  "plan.replanned": box,
  "plan.finished": box,
});

const problems = { "not-an-address": webhooks.notAnAddress, "not-https": webhooks.notHttps, private: webhooks.isPrivate };

/** Adds a webhook. */
export async function createWebhook(_previous: WebhookState, form: FormData): Promise<WebhookState> {
  const { learner } = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read) return read.state;
  const { url: typed, ...boxes } = read.data;
  const events = webhookEvents.filter((event) => boxes[event] === "on");
  const values = { url: typed, ...Object.fromEntries(events.map((event) => [event, "on"])) };
  const problem = findWebhookProblem(typed, environment().ALLOW_PRIVATE_WEBHOOKS === "true");
  if (problem) return { values, errors: { url: problems[problem] } };
  if (events.length === 0) return { values, errors: { events: webhooks.noEvents } };
  const now = new Date();
  const wait = await takeTry("change-learner", learner, now);
  if (wait) return { values, errors: {}, message: messages.rateLimits.changes(wait) };
  // As it is called, so that nothing is said of another address than that.
  const url = new URL(typed).href;
  const id = await addWebhook(learner, { url, events, now });
  if (!id) return { values, errors: { url: webhooks.tooMany(mostWebhooks) } };
  await recordSecurityEvent(learner, "webhook_made", await thisDevice(), url, now);
  revalidatePath("/settings/webhooks");
  return { values: {}, errors: {}, made: { url, secret: webhookSecret(id) } };
}

/** Removes one of the learner's webhooks. */
export async function endWebhook(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(z.strictObject({ webhook: z.string().min(1).max(60) }), form);
  const removed = "data" in read ? await removeWebhook(learner, read.data.webhook) : undefined;
  if (removed !== undefined) await recordSecurityEvent(learner, "webhook_removed", await thisDevice(), removed, new Date());
  revalidatePath("/settings/webhooks");
  redirect("/settings/webhooks");
}
