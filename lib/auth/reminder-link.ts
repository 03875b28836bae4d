import { createHmac } from "node:crypto";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { answerReminders, endReminders } from "#lib/data/reminders/reminders.ts";
import type { Database } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { proveLearner } from "./session-store.ts";
import { isSameSecret } from "./token.ts";

/**
 * The token of the links in a learner's reminders. It is signed and stored nowhere, so that every letter's link works, however old it is; it
 * opens nothing but what this file does: reminders go on, or end. It shows nothing of the learner.
 */
export function makeReminderToken(learner: LearnerId): string {
  return `${learner}.${sign(learner)}`;
}

/** Whether a token is one of ours. */
export function isReminderToken(token: string): boolean {
  return readToken(token) !== undefined;
}

/** Ends the reminders of whose token it is. @returns false when it is no such token; ending twice is ending once */
export async function endRemindersByLink(token: string, db?: Database): Promise<boolean> {
  const learner = readToken(token);
  if (!learner) return false;
  await endReminders(learner, db);
  return true;
}

/** Takes a press behind a letter as an answer. @returns "off" when reminders have ended; false when it is no such token */
export async function answerRemindersByLink(token: string, now: Date, db?: Database): Promise<"on" | "off" | false> {
  const learner = readToken(token);
  if (!learner) return false;
  return (await answerReminders(learner, now, db)) ? "on" : "off";
}

function readToken(token: string): LearnerId | undefined {
  const [learnerId = "", signature = ""] = token.split(".");
  const isOurs = isSameSecret(signature, sign(learnerId));
  return isOurs && token === `${learnerId}.${signature}` ? proveLearner(learnerId) : undefined;
}

function sign(learnerId: string): string {
  return createHmac("sha256", environment().NEXTAUTH_SECRET).update(`reminders\n${learnerId}`).digest("base64url");
}
