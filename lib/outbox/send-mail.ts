import { z } from "zod";
import { sendLetter } from "#lib/auth/mail.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import type { TakenMessage } from "#lib/data/outbox/outbox.ts";
import type { Database } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import type { Letter } from "#lib/messages/account-safety.ts";
import { Undeliverable } from "./deliver.ts";

const link = z.strictObject({ text: z.string(), url: z.string() });

/** A letter as the outbox keeps it, with the address at which one press ends such letters (RFC 8058). */
const mailBody = z.strictObject({
  letter: z.strictObject({
    subject: z.string(),
    before: z.array(z.string()).readonly(),
    list: z.array(z.string()).readonly().optional(),
    link: link.optional(),
    after: z.array(z.string()).readonly(),
    last: link.optional(),
  }),
  unsubscribe: z.string().optional(),
});

/** As it is put there. */
export type MailBody = { letter: Letter; unsubscribe?: string };

/**
 * Mails a letter to the learner's address. A mail server has no way to be told that it has a mail already, so a process that is killed
 * between its answer and ours sends the mail twice, both times with the same Message-ID.
 */
export async function sendMail({ learner, id, body }: TakenMessage, db?: Database): Promise<void> {
  const read = mailBody.safeParse(JSON.parse(body));
  if (!read.success) throw new Undeliverable("it was made by another version of Milepost");
  const { letter, unsubscribe } = read.data;
  const { email } = await getProfile(learner, db);
  const headers = {
    "Auto-Submitted": "auto-generated",
    ...(unsubscribe ? { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
  };
  const sent = sendLetter(email, letter as Letter, { headers, messageId: `<${id}@${new URL(environment().NEXTAUTH_URL).hostname}>` });
  await sent.catch((error: Error & { code?: string; responseCode?: number }) => {
    // Sender or receiver is refused for good; all else, such as a wrong password of ours, may be put right.
    if (error.code === "EENVELOPE" && (error.responseCode ?? 0) >= 500)
      throw new Undeliverable(`the mail server refuses the address (${error.responseCode})`);
    throw error;
  });
}
