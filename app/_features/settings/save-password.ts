"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { givenPasswordSchema, newPasswordSchema } from "#lib/auth/account-form.ts";
import { changeOwnPassword } from "#lib/auth/change-password.ts";
import { canMail, trySendLetter } from "#lib/auth/mail.ts";
import { linkTo } from "#lib/auth/reset.ts";
import { requireLearner, thisDevice } from "#lib/auth/session.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { endKeysField } from "./describe-keys.ts";

const { current, next, wrongCurrent, guessableNew, mail } = messages.accountSafety;
const schema = z.strictObject({
  password: givenPasswordSchema(() => current),
  newPassword: newPasswordSchema(() => next),
  sent: z.literal("yes").optional(),
  endKeys: endKeysField,
});

/** Sets a new password, signs out all other browsers, ends what opens plans without signing in where that is wanted, and notifies the address. */
export async function savePassword(_previous: FormState, form: FormData): Promise<FormState> {
  const signedIn = await requireLearner();
  const read = await readForm(schema, form, ["password", "newPassword"]);
  if ("state" in read) return read.state;
  const { password, newPassword, endKeys } = read.data;
  const wish = { current: password, next: newPassword, endsKeys: endKeys === "yes", device: await thisDevice(), now: new Date() };
  const result = await changeOwnPassword(signedIn, wish);
  if (result === "changed") {
    if (canMail()) after(() => trySendLetter(signedIn.email, mail.passwordChanged(linkTo("/reset"))));
    redirect("/settings?saved=password");
  }
  const values: Record<string, string> = { sent: "yes", ...(endKeys ? { endKeys } : {}) };
  if (result.problem === "wait") return { values, errors: {}, message: messages.rateLimits.attempts(result.minutes) };
  const errors: Record<string, string> = result.problem === "wrong" ? { password: wrongCurrent } : { newPassword: guessableNew };
  return { values, errors };
}
