"use server";

import { ECDH } from "node:crypto";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { pushServerKey } from "#lib/auth/push-key.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { removePushDevice, savePushDevice } from "#lib/data/reminders/push-devices.ts";
import { environment } from "#lib/environment.ts";
import { readForm } from "#lib/http/form.ts";
import { findWebhookProblem } from "#lib/http/public-address.ts";

const base64url = z.string().regex(/^[\w-]{1,200}=*$/);
const schema = z.strictObject({
  endpoint: z.string().min(1).max(2_000),
  p256dh: base64url.refine(isPublicKey),
  auth: base64url.refine((text) => Buffer.from(text, "base64url").length === 16),
  serverKey: base64url,
});

/** Has reminders come as notifications of the browser that sends this. @returns what is wrong; undefined when they do */
export async function turnOnDevice(form: FormData): Promise<"notSaved" | "address" | undefined> {
  const { learner, sessionId } = await requireLearner();
  const read = await readForm(schema, form);
  // A page that is older than a change of the server's key subscribed with one that is worth nothing.
  if ("state" in read || read.data.serverKey !== pushServerKey()) return "notSaved";
  if (findWebhookProblem(read.data.endpoint, environment().ALLOW_PRIVATE_WEBHOOKS === "true")) return "address";
  const now = new Date();
  if (await takeTry("change-learner", learner, now)) return "notSaved";
  const isSaved = await savePushDevice(learner, sessionId, read.data, now);
  revalidatePath("/settings");
  return isSaved ? undefined : "notSaved";
}

/** Ends reminders on the browser that sends this. */
export async function turnOffDevice(form: FormData): Promise<void> {
  const { learner, sessionId } = await requireLearner();
  const read = await readForm(z.strictObject({}), form);
  if ("data" in read) await removePushDevice(learner, sessionId);
  revalidatePath("/settings");
  redirect("/settings#reminders" as Route);
}

function isPublicKey(text: string): boolean {
  try {
    return Buffer.from(text, "base64url").length === 65 && ECDH.convertKey(text, "prime256v1", "base64url").length > 0;
  } catch {
    return false;
  }
}
