"use server";

import { headers } from "next/headers";
import { signInSchema } from "#lib/auth/account-form.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { thisDeviceProof } from "#lib/auth/session.ts";
import { signIn } from "#lib/auth/sign-in.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { enter } from "./enter.ts";

/** Signs in with e-mail and password. */
export async function signInWithPassword(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(signInSchema, form);
  if ("state" in read) return read.state;
  const { email, password, role, start, next } = read.data;
  const client = clientAddress(await headers());
  const result = await signIn({ email, password, client, deviceProof: await thisDeviceProof(), now: new Date() });
  if ("learner" in result) return enter(result.learner, { role, start, next });
  const message = result.problem === "wait" ? messages.rateLimits.attempts(result.minutes) : messages.account.wrong;
  return { values: { email }, errors: {}, message };
}
