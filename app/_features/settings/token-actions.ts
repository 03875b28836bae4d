"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { givenPasswordSchema } from "#lib/auth/account-form.ts";
import { makeApiToken, tokenDays } from "#lib/auth/api-token.ts";
import { confirmPassword } from "#lib/auth/confirm-password.ts";
import { canMail, trySendLetter } from "#lib/auth/mail.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { isRecentSignIn, recentMinutes } from "#lib/auth/recent-sign-in.ts";
import { linkTo } from "#lib/auth/reset.ts";
import { requireLearner, thisDevice } from "#lib/auth/session.ts";
import { mostTokens, removeToken, tokenScopes } from "#lib/data/account/api-tokens.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { mostTokenName } from "./token-limits.ts";

/** The state of the form: problems and, once, the new token. */
export type TokenState = FormState & { made?: { name: string; token: string } };

const { apiAccess, fields } = messages;
const nameSchema = z
  .string(fields.missing(apiAccess.name))
  .transform((text) => text.replaceAll(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, { error: () => fields.missing(apiAccess.name) })
      .max(mostTokenName, { error: () => fields.tooLong(apiAccess.name, mostTokenName) }),
  );

const schema = z.strictObject({
  name: nameSchema,
  scope: z.enum(tokenScopes, { error: () => fields.wrong(apiAccess.scope) }),
  days: z.enum(tokenDays.map(String), { error: () => fields.wrong(apiAccess.days) }),
  password: givenPasswordSchema(() => apiAccess.password).optional(),
});

/** Creates an API token, after the password or a fresh sign-in, and notifies the address. */
export async function createToken(_previous: TokenState, form: FormData): Promise<TokenState> {
  const signedIn = await requireLearner();
  const { learner } = signedIn;
  const read = await readForm(schema, form);
  if ("state" in read) return read.state;
  const { password, ...values } = read.data;
  const now = new Date();
  if ((await getProfile(learner)).hasPassword) {
    if (password === undefined) return { values, errors: { password: fields.missing(apiAccess.password) } };
    const answer = await confirmPassword(learner, password, now);
    if (answer !== "confirmed") {
      const sentence = answer.problem === "wait" ? messages.rateLimits.attempts(answer.minutes) : apiAccess.passwordWrong;
      return { values, errors: { password: sentence } };
    }
  } else if (!(await isRecentSignIn(signedIn, now))) {
    return { values, errors: {}, message: apiAccess.notRecent(recentMinutes) };
  }
  const wait = await takeTry("change-learner", learner, now);
  if (wait) return { values, errors: {}, message: messages.rateLimits.changes(wait) };
  const { name, scope } = values;
  const days = tokenDays.find((each) => String(each) === values.days) ?? tokenDays[0];
  const token = await makeApiToken(learner, { name, scope, days }, now);
  if (!token) return { values, errors: { name: apiAccess.tooMany(mostTokens) } };
  await recordSecurityEvent(learner, "token_made", await thisDevice(), name, now);
  const letter = messages.accountSafety.mail.tokenMade(name, apiAccess.scopes[scope], linkTo("/reset"));
  if (canMail()) after(() => trySendLetter(signedIn.email, letter));
  revalidatePath("/settings");
  return { values: {}, errors: {}, made: { name, token } };
}

/** Ends one of the learner's tokens at once. */
export async function revokeToken(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(z.strictObject({ token: z.string().min(1).max(60) }), form);
  const ended = "data" in read ? await removeToken(learner, read.data.token) : undefined;
  if (ended !== undefined) await recordSecurityEvent(learner, "token_revoked", await thisDevice(), ended, new Date());
  // Otherwise the browser takes the address, which differs in its fragment only, for the page that it has.
  revalidatePath("/settings");
  redirect("/settings#programs");
}
