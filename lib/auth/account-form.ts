import { z } from "zod";
import { roleIdSchema } from "#lib/catalog/schema.ts";
import { words } from "#lib/messages/en/all.ts";
import { passwordLimits } from "./password-limits.ts";

const { email: emailLabel, password: passwordLabel } = words.account;

/** An e-mail address, under the name that its field has in the form. */
export function emailSchema(label: string, wrong: string) {
  return z
    .string(words.fields.missing(label))
    .trim()
    .min(1, words.fields.missing(label))
    .max(254, words.fields.tooLong(label, 254))
    .pipe(z.email(wrong));
}

const email = emailSchema(emailLabel, words.fields.notAnEmail);

/** A password that is chosen, under the name that its field has in the form. */
export function newPasswordSchema(label: string) {
  return z
    .string(words.fields.missing(label))
    .min(1, words.fields.missing(label))
    .min(passwordLimits.shortest, words.fields.tooShort(label, passwordLimits.shortest))
    .max(passwordLimits.longest, words.fields.tooLong(label, passwordLimits.longest));
}

/** A password that is asked for: older ones are not measured against today's rules. */
export function givenPasswordSchema(label: string) {
  return z
    .string(words.fields.missing(label))
    .min(1, words.fields.missing(label))
    .max(passwordLimits.longest, words.fields.tooLong(label, passwordLimits.longest));
}

const target = {
  /** The role whose plan is made on the way in. */
  role: roleIdSchema.optional().catch(undefined),
  /** Where to go afterwards; checked before it is used. */
  next: z.string().max(500).optional().catch(undefined),
};

export const signUpSchema = z.strictObject({ email, password: newPasswordSchema(passwordLabel), ...target });

/** Signing in asks only for what can be right at all. */
export const signInSchema = z.strictObject({ email, password: givenPasswordSchema(passwordLabel), ...target });
