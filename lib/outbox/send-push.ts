import { createECDH } from "node:crypto";
import ece from "http_ece";
import { signPush } from "#lib/auth/push-key.ts";
import type { TakenMessage } from "#lib/data/outbox/outbox.ts";
import { findPushDevice, type PushSubscription, removePushDevice } from "#lib/data/reminders/push-devices.ts";
import type { Database } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { findWebhookProblem } from "#lib/http/public-address.ts";
import { callAddress } from "./call-address.ts";
import { Undeliverable } from "./deliver.ts";

/** A notification as it is put there. lib/service-worker reads it. */
export type PushBody = { title: string; text: string };

/** What a push service need not take (RFC 8030, 7.2), with room for what encryption adds. */
const mostBytes = 3_900;

/**
 * Sends a notification to a browser through the push service of its maker, encrypted so that only the browser can read it. A browser that the
 * push service no longer knows is forgotten.
 */
export async function sendPush(message: TakenMessage, now = new Date(), db?: Database): Promise<void> {
  const { learner, target, body, expiresAt } = message;
  const device = await findPushDevice(learner, target, db);
  if (!device) throw new Undeliverable("notifications on the device were turned off");
  const allowsPrivate = environment().ALLOW_PRIVATE_WEBHOOKS === "true";
  if (findWebhookProblem(device.endpoint, allowsPrivate)) throw new Undeliverable("the address is not allowed");
  const headers = {
    authorization: signPush(device.endpoint, now),
    "content-encoding": "aes128gcm",
    "content-type": "application/octet-stream",
    ttl: String(Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000))),
    // A browser that was off for long shows the newest one alone.
    topic: "reminder",
    urgency: "normal",
  };
  const status = await callAddress(new URL(device.endpoint), headers, encrypt(body, device), allowsPrivate);
  if (status === 404 || status === 410) {
    await removePushDevice(learner, target, device.endpoint, db);
    throw new Undeliverable(`the push service answered ${status}: the device is gone`);
  }
  if (status < 200 || status > 299) throw new Error(`the push service answered ${status}`);
}

function encrypt(body: string, { p256dh, auth }: PushSubscription): Buffer {
  const text = Buffer.from(body);
  if (text.length > mostBytes) throw new Undeliverable("the notification is too long");
  const privateKey = createECDH("prime256v1");
  privateKey.generateKeys();
  return ece.encrypt(text, { version: "aes128gcm", dh: p256dh, privateKey, authSecret: auth });
}
