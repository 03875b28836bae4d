"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { emailSchema, givenPasswordSchema } from "#lib/auth/account-form.ts";
import { askEmailChange } from "#lib/auth/change-email.ts";
import { canMail } from "#lib/auth/mail.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { requireLearner, thisDevice } from "#lib/auth/session.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const { newEmail, newEmailWrong, sameEmail, current, wrongCurrent, mailFailed, emailNeedsMail } = messages.accountSafety;
const schema = z.strictObject({
  email: emailSchema(
    () => newEmail,
    () => newEmailWrong,
  ),
  password: givenPasswordSchema(() => current),
});

/** Mails a confirmation link to the new address. The address changes when the link is confirmed. */
export async function askForNewEmail(_previous: FormState, form: FormData): Promise<FormState> {
  const signedIn = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read) return read.state;
  const values = { email: read.data.email };
  if (!canMail()) return { values, errors: {}, message: emailNeedsMail };
  const client = clientAddress(await headers());
  const result = await askEmailChange(signedIn, { ...read.data, client, device: await thisDevice(), now: new Date() });
  if (result === "sent") redirect("/settings/email?sent=1");
  switch (result.problem) {
    case "wait":
      return { values, errors: {}, message: messages.rateLimits.attempts(result.minutes) };
    case "mail-failed":
      return { values, errors: {}, message: mailFailed };
    case "wrong":
      return { values, errors: { password: wrongCurrent } };
    case "same":
      return { values, errors: { email: sameEmail } };
    case "too-many-links":
      return { values, errors: { email: messages.rateLimits.links(result.minutes) } };
  }
}
