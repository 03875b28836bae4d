"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { newPasswordSchema } from "#lib/auth/account-form.ts";
import { resetByLink } from "#lib/auth/reset.ts";
import { openSession, thisDevice } from "#lib/auth/session.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const schema = z.strictObject({ token: z.string().max(100), password: newPasswordSchema(() => messages.accountSafety.next) });

/** Sets a new password by its link, ends all sessions, and opens one in this browser. */
export async function resetWithLink(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(schema, form, ["token", "password"]);
  if ("state" in read) return read.state;
  const result = await resetByLink({ ...read.data, device: await thisDevice(), now: new Date() });
  if ("learner" in result) {
    await openSession(result.learner);
    redirect("/settings?saved=reset");
  }
  if (result.problem === "guessable-password") return { values: {}, errors: { password: messages.accountSafety.guessableNew } };
  return { values: {}, errors: {}, message: messages.accountSafety.dead };
}
