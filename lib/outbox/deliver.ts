import { takeNextMessage } from "#lib/auth/take-message.ts";
import { type DeliveryOutcome, storeOutcome, type TakenMessage } from "#lib/data/outbox/outbox.ts";
import type { Database } from "#lib/db/open.ts";
import { log } from "#lib/observability/log.ts";
import { waitAfter } from "./back-off.ts";

/** Sending failed in a way that trying again does not help. */
export class Undeliverable extends Error {}

/**
 * Sends one message. Whoever does must pass the message's id on as the receiver's proof against duplicates: a server that is killed after
 * sending and before it stored that, sends again.
 * @throws Undeliverable when no other try can help. @throws Error when one may; the text is kept, so it must hold no secret
 */
export type Send = (message: TakenMessage) => Promise<void>;

export type DeliveryOptions = {
  send: Send;
  /** Longer than any try may take: after it, another instance takes the message over. */
  leaseSeconds?: number;
  /** Whether to take no further message. */
  isStopping?: () => boolean;
  now?: () => Date;
  db?: Database;
};

/** Much longer than the time limits of all steps of a try together. */
const usualLeaseSeconds = 300;

/** How many messages one instance sends at once, so that a slow receiver does not hold up all others. */
const lanes = 4;

/**
 * Sends all messages that are due, each by one instance at a time. What fails is tried again later, and given up after some tries or when
 * it has expired. @returns how many were sent
 */
export async function deliverDueMessages(options: DeliveryOptions): Promise<number> {
  const sent = await Promise.all(Array.from({ length: lanes }, () => deliverInTurn(options)));
  return sent.reduce((sum, count) => sum + count, 0);
}

async function deliverInTurn({
  send,
  leaseSeconds = usualLeaseSeconds,
  isStopping = () => false,
  now = () => new Date(),
  db,
}: DeliveryOptions): Promise<number> {
  let sent = 0;
  while (!isStopping()) {
    const message = await takeNextMessage(now(), leaseSeconds, db);
    if (!message) break;
    if (message === "withdrawn") continue;
    const outcome = await trySending(message, send, now);
    if (!(await storeOutcome(message.learner, message, outcome, db)))
      log().warn({ channel: message.channel }, "a message took longer than its lease; another instance may have sent it as well");
    else if (outcome.state === "sent") sent += 1;
    else if (outcome.state === "failed") log().warn({ channel: message.channel, problem: outcome.problem }, "a message was given up");
  }
  return sent;
}

async function trySending(message: TakenMessage, send: Send, now: () => Date): Promise<DeliveryOutcome> {
  // An instance that ends in the middle of each try counts them all the same.
  if (now() >= message.expiresAt || waitAfter(message.tries - 1, 0) === undefined)
    return { state: "failed", at: now(), problem: "it could not be sent in time" };
  try {
    await send(message);
    return { state: "sent", at: now() };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const wait = error instanceof Undeliverable ? undefined : waitAfter(message.tries, Math.random());
    const dueAt = new Date(now().getTime() + (wait ?? 0) * 1000);
    return wait === undefined || dueAt >= message.expiresAt
      ? { state: "failed", at: now(), problem }
      : { state: "waiting", dueAt, problem };
  }
}
