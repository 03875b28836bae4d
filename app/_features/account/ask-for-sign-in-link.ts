"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { emailSchema } from "#lib/auth/account-form.ts";
import { canMail } from "#lib/auth/mail.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { mailSignInLink } from "#lib/auth/sign-in-link.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const schema = z.strictObject({
  email: emailSchema(
    () => messages.account.email,
    () => messages.fields.notAnEmail,
  ),
  next: z.string().max(500),
});

/** Mails a link to sign in. */
export async function askForSignInLink(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(schema, form);
  if ("state" in read) return read.state;
  const { email, next } = read.data;
  if (!canMail()) return { values: { email }, errors: {}, message: messages.account.linkNoMail };
  const result = await mailSignInLink({ email, next, client: clientAddress(await headers()), now: new Date() });
  if (result === "sent") redirect("/sign-in/link-sent");
  const message = result.problem === "wait" ? messages.rateLimits.attempts(result.minutes) : messages.accountSafety.mailFailed;
  return { values: { email }, errors: {}, message };
}
