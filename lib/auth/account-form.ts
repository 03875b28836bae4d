import { z } from "zod";
import { roleIdSchema } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { passwordLimits } from "./password-limits.ts";

const { email: emailLabel, password: passwordLabel } = messages.account;

/** An e-mail address, under the name that its field has in the form. */
export function emailSchema(label: string, wrong: string) {
  return z
    .string(messages.fields.missing(label))
    .trim()
    .min(1, messages.fields.missing(label))
    .max(254, messages.fields.tooLong(label, 254))
    .pipe(z.email(wrong));
}

const email = emailSchema(emailLabel, messages.fields.notAnEmail);

/** A password that is chosen, under the name that its field has in the form. */
export function newPasswordSchema(label: string) {
  return z
    .string(messages.fields.missing(label))
    .min(1, messages.fields.missing(label))
    .min(passwordLimits.shortest, messages.fields.tooShort(label, passwordLimits.shortest))
    .max(passwordLimits.longest, messages.fields.tooLong(label, passwordLimits.longest));
}

/** A password that is asked for: older ones are not measured against today's rules. */
export function givenPasswordSchema(label: string) {
  return z
    .string(messages.fields.missing(label))
    .min(1, messages.fields.missing(label))
    .max(passwordLimits.longest, messages.fields.tooLong(label, passwordLimits.longest));
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
