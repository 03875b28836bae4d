import { z } from "zod";
import { roleIdSchema } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { passwordLimits } from "./password-limits.ts";

/** An email address. @param label the label of the field, read when a sentence is written. */
export function emailSchema(label: () => string, wrong: () => string) {
  return z
    .string({ error: () => messages.fields.missing(label()) })
    .trim()
    .min(1, { error: () => messages.fields.missing(label()) })
    .max(254, { error: () => messages.fields.tooLong(label(), 254) })
    .pipe(z.email({ error: wrong }));
}

const email = emailSchema(
  () => messages.account.email,
  () => messages.fields.notAnEmail,
);

/** The length that counts: the same characters may be typed in several forms, see password.ts. */
const lengthOf = (password: string) => password.normalize("NFC").length;

/** A password to set. @param label the label of the field, read when a sentence is written. */
export function newPasswordSchema(label: () => string) {
  return givenPasswordSchema(label).refine((password) => lengthOf(password) >= passwordLimits.shortest, {
    error: () => messages.fields.tooShort(label(), passwordLimits.shortest),
  });
}

/** A password that is asked for: older ones are not measured against today's rules. */
export function givenPasswordSchema(label: () => string) {
  return z
    .string({ error: () => messages.fields.missing(label()) })
    .min(1, { error: () => messages.fields.missing(label()) })
    .refine((password) => lengthOf(password) <= passwordLimits.longest, {
      error: () => messages.fields.tooLong(label(), passwordLimits.longest),
    });
}

const target = {
  /** The role whose plan is made on the way in. */
  role: roleIdSchema.optional().catch(undefined),
  /** What that plan begins with, as one text. */
  start: z.string().max(4000).optional().catch(undefined),
  /** Where to go afterwards; checked before it is used. */
  next: z.string().max(500).optional().catch(undefined),
};

export const signUpSchema = z.strictObject({ email, password: newPasswordSchema(() => messages.account.password), ...target });

/** Signing in asks only for what can be right at all. */
export const signInSchema = z.strictObject({ email, password: givenPasswordSchema(() => messages.account.password), ...target });
