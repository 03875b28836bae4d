import { takeTry } from "#lib/auth/rate-limit.ts";
import { makeReminderToken } from "#lib/auth/reminder-link.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { storeLetter } from "#lib/data/reminders/reminders.ts";
import type { Database } from "#lib/db/open.ts";
import { messages } from "#lib/messages/all.ts";
import type { MailBody } from "#lib/outbox/send-mail.ts";
import { reminderManageLink, unsubscribeLink } from "./write-letter.ts";

const hourMs = 60 * 60 * 1000;

/**
 * Asks by a letter whether reminders are wanted at an address that nobody has proved: whoever made the account may have named somebody
 * else's. @returns undefined when the letter is on its way; the minutes to wait when too many went to that address
 */
export async function askFirst(learner: LearnerId, email: string, now: Date, db?: Database): Promise<number | undefined> {
  const wait = await takeTry("link-address", email, now, db);
  if (wait) return wait;
  const token = makeReminderToken(learner);
  const body: MailBody = { letter: messages.reminders.mail.confirm(reminderManageLink(token)), unsubscribe: unsubscribeLink(token) };
  const expiresAt = new Date(now.getTime() + 24 * hourMs);
  await storeLetter(learner, { key: `reminders? ${now.toISOString()}`, channel: "mail", body, madeAt: now, expiresAt }, db);
  return undefined;
}
