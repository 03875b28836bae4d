"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { confirmEmailChange } from "#lib/auth/change-email.ts";
import { canMail, trySendLetter } from "#lib/auth/mail.ts";
import { thisDevice } from "#lib/auth/session.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const { dead, emailTaken, mail } = messages.accountSafety;

/** Confirms a new e-mail address by its link, and notifies the old one. */
export async function confirmNewEmail(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(z.strictObject({ token: z.string().max(100) }), form, ["token"]);
  if ("state" in read) return read.state;
  const result = await confirmEmailChange(read.data.token, await thisDevice(), new Date());
  if (result === "dead" || result === "taken") return { values: {}, errors: {}, message: result === "dead" ? dead : emailTaken };
  const { before, email } = result;
  if (canMail()) after(() => trySendLetter(before, mail.emailChanged(email)));
  redirect("/confirm-email/done");
}
