"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { confirmPassword } from "#lib/auth/confirm-password.ts";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { isRecentSignIn, recentMinutes } from "#lib/auth/recent-sign-in.ts";
import { closeSession, requireLearner } from "#lib/auth/session.ts";
import { normaliseEmail } from "#lib/auth/sign-in.ts";
import { deleteLearner } from "#lib/data/account/delete-learner.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const { myData } = messages;

const filledIn = (label: () => string, most: number) =>
  z
    .string({ error: () => messages.fields.missing(label()) })
    .min(1, { error: () => messages.fields.missing(label()) })
    .max(most, { error: () => messages.fields.tooLong(label(), most) });

const byPassword = z.strictObject({ password: filledIn(() => myData.password, passwordLimits.longest) });
const byEmail = z.strictObject({ email: filledIn(() => myData.email, 254) });

/** Deletes the account with everything in it, after its password; where it has none, after its address and a fresh sign-in. */
export async function deleteMyAccount(_previous: FormState, form: FormData): Promise<FormState> {
  const signedIn = await requireLearner();
  const { learner } = signedIn;
  const now = new Date();
  if ((await getProfile(learner)).hasPassword) {
    const read = await readForm(byPassword, form);
    if ("state" in read) return read.state;
    const answer = await confirmPassword(learner, read.data.password, now);
    if (answer !== "confirmed") {
      return {
        values: {},
        errors: { password: answer.problem === "wait" ? messages.rateLimits.attemptsToDelete(answer.minutes) : myData.passwordWrong },
      };
    }
  } else {
    const read = await readForm(byEmail, form);
    if ("state" in read) return read.state;
    const { email } = read.data;
    if (normaliseEmail(email) !== signedIn.email) return { values: { email }, errors: { email: myData.emailWrong } };
    if (!(await isRecentSignIn(signedIn, now))) return { values: { email }, errors: {}, message: myData.notRecent(recentMinutes) };
  }
  await deleteLearner(learner);
  await closeSession();
  redirect("/goodbye");
}

/** Signs out and returns here after a new sign-in. */
export async function signInAgain(form: FormData): Promise<void> {
  await requireLearner();
  const read = await readForm(z.strictObject({}), form);
  if ("state" in read) redirect("/settings/delete");
  await closeSession();
  redirect(`/sign-in?next=${encodeURIComponent("/settings/delete")}`);
}
