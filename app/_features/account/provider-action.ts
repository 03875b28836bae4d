"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { availableProviders } from "#lib/auth/providers.ts";
import { safeReturnPath } from "#lib/auth/request.ts";
import { startProvider } from "#lib/auth/start-provider.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const schema = z.strictObject({
  provider: z.string().max(20),
  next: z.string().max(500),
});

/** Continues with a provider. */
export async function continueWithProvider(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(schema, form);
  if ("state" in read) return read.state;
  const { provider, next } = read.data;
  if (!availableProviders().some((available) => available.id === provider)) {
    return { values: {}, errors: {}, message: messages.account.providerFailed };
  }
  const target = await startProvider(provider, { callbackUrl: safeReturnPath(next, "/plan") });
  redirect(target as Route);
}
