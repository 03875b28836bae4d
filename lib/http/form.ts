import { headers } from "next/headers";
import type { z } from "zod";
import { explainForeign } from "#lib/auth/request.ts";
import { messages } from "#lib/messages/all.ts";
import { isFrameworkField } from "#lib/next-internals/framework-fields.ts";

/** The state of a form after it was sent: the typed values (never a password) and their problems. */
export type FormState = { values: Record<string, string>; errors: Record<string, string>; message?: string };

/**
 * The maximum length of a field that is sent back to be corrected: more than any field may hold, so that a text that is too long stays
 * whole.
 */
const mostKept = 50_000;

type Read<Output> = { data: Output } | { state: FormState };

/**
 * Reads a form by its schema, which must be strict: the one way in for everything that a form sends.
 * @param secret fields that are never sent back.
 * @returns the data, or the form's next state with a sentence for each field that is wrong.
 */
export async function readForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  secret: readonly string[] = ["password"],
): Promise<Read<z.output<Schema>>> {
  // Without a prototype, a field may have any name and is told apart from what every object has.
  const input: Record<string, string> = Object.create(null);
  const values: Record<string, string> = {};
  const errors: Record<string, string> = {};
  // A server action can be called without its page and with any value.
  if (!((form as unknown) instanceof FormData)) return { state: { values, errors: { form: messages.fields.wrong(messages.errors.form) } } };
  for (const [field, value] of form) {
    if (isFrameworkField(field)) continue;
    // Nobody types a zero character, and not every database can look for one.
    if (typeof value !== "string" || field in input || value.includes("\0")) {
      errors[field] = messages.fields.wrong(field);
      continue;
    }
    input[field] = value;
    if (!secret.includes(field)) values[field] = value.slice(0, mostKept);
  }
  const foreign = explainForeign(await headers());
  if (foreign) return { state: { values, errors, message: foreign } };

  const parsed = schema.safeParse(input);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) errors[key] = messages.fields.unexpected(key);
    else errors[String(issue.path[0] ?? "form")] ??= issue.message;
  }
  return parsed.success && Object.keys(errors).length === 0 ? { data: parsed.data } : { state: { values, errors } };
}
