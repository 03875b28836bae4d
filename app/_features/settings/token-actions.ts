"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { makeApiToken } from "#lib/auth/api-token.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { requireLearner, thisDevice } from "#lib/auth/session.ts";
import { mostTokens, removeToken } from "#lib/data/account/api-tokens.ts";
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

/** Creates an API token. */
export async function createToken(_previous: TokenState, form: FormData): Promise<TokenState> {
  const { learner } = await requireLearner("/settings");
  const read = await readForm(z.strictObject({ name: nameSchema }), form);
  if ("state" in read) return read.state;
  const { name } = read.data;
  const wait = await takeTry("change-learner", learner, new Date());
  if (wait) return { values: { name }, errors: {}, message: messages.rateLimits.changes(wait) };
  const token = await makeApiToken(learner, name, new Date());
  if (!token) return { values: { name }, errors: { name: apiAccess.tooMany(mostTokens) } };
  await recordSecurityEvent(learner, "token_made", await thisDevice(), name, new Date());
  revalidatePath("/settings");
  return { values: {}, errors: {}, made: { name, token } };
}

/** Ends one of the learner's tokens at once. */
export async function revokeToken(form: FormData): Promise<void> {
  const { learner } = await requireLearner("/settings");
  const read = await readForm(z.strictObject({ token: z.string().min(1).max(60) }), form);
  const ended = "data" in read ? await removeToken(learner, read.data.token) : undefined;
  if (ended !== undefined) await recordSecurityEvent(learner, "token_revoked", await thisDevice(), ended, new Date());
  // Otherwise the browser takes the address, which differs in its fragment only, for the page that it has.
  revalidatePath("/settings");
  redirect("/settings#programs");
}
