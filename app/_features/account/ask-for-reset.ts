"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { emailSchema } from "#lib/auth/account-form.ts";
import { canMail } from "#lib/auth/mail.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { mailResetLink } from "#lib/auth/reset.ts";
import { thisDevice } from "#lib/auth/session.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const schema = z.strictObject({
  email: emailSchema(
    () => messages.account.email,
    () => messages.fields.notAnEmail,
  ),
});

/**
 * Mails a link to set a new password. The address is not even looked up before the answer is out, so that neither what it says
 * nor how long it takes tells whether there is an account.
 */
export async function askForReset(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(schema, form);
  if ("state" in read) return read.state;
  const { email } = read.data;
  if (!canMail()) return { values: { email }, errors: {}, message: messages.accountSafety.resetNoMail };
  const now = new Date();
  const wait = await takeTry("mail-client", clientAddress(await headers()), now);
  if (wait) return { values: { email }, errors: {}, message: messages.rateLimits.attempts(wait) };
  const device = await thisDevice();
  after(() => mailResetLink({ email, device, now }));
  redirect("/reset/sent");
}
