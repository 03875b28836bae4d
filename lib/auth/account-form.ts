import { z } from "zod";
import { roleIdSchema } from "../catalog/schema.ts";
import { words } from "../words/en.ts";
import { passwordLimits } from "./password-limits.ts";

const { email: emailLabel, password: passwordLabel } = words.account;

const email = z
  .string(words.fields.missing(emailLabel))
  .trim()
  .min(1, words.fields.missing(emailLabel))
  .max(254, words.fields.tooLong(emailLabel, 254))
  .pipe(z.email(words.fields.notAnEmail));

const target = {
  /** The role whose plan is made on the way in. */
  role: roleIdSchema.optional().catch(undefined),
  /** Where to go afterwards; checked before it is used. */
  next: z.string().max(500).optional().catch(undefined),
};

export const signUpSchema = z.strictObject({
  email,
  password: z
    .string(words.fields.missing(passwordLabel))
    .min(1, words.fields.missing(passwordLabel))
    .min(passwordLimits.shortest, words.fields.tooShort(passwordLabel, passwordLimits.shortest))
    .max(passwordLimits.longest, words.fields.tooLong(passwordLabel, passwordLimits.longest)),
  ...target,
});

/** Signing in asks only for what can be right at all: older passwords are not measured against today's rules. */
export const signInSchema = z.strictObject({
  email,
  password: z
    .string(words.fields.missing(passwordLabel))
    .min(1, words.fields.missing(passwordLabel))
    .max(passwordLimits.longest, words.fields.tooLong(passwordLabel, passwordLimits.longest)),
  ...target,
});
