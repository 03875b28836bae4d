"use server";

import { headers } from "next/headers";
import { signUpSchema } from "#lib/auth/account-form.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { thisDevice, thisDeviceProof } from "#lib/auth/session.ts";
import { signUp } from "#lib/auth/sign-in.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { enter } from "./enter.ts";

/** Creates an account and signs in. */
export async function signUpWithPassword(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(signUpSchema, form);
  if ("state" in read) return read.state;
  const { email, password, role, start, next } = read.data;
  const client = clientAddress(await headers());
  const [device, deviceProof] = [await thisDevice(), await thisDeviceProof()];
  const result = await signUp({ email, password, client, device, deviceProof, now: new Date() });
  if ("learner" in result) return enter(result.learner, { role, start, next });
  const values = { email };
  if (result.problem === "guessable-password") return { values, errors: { password: messages.account.guessablePassword } };
  return {
    values,
    errors: {},
    message: result.problem === "wait" ? messages.rateLimits.attempts(result.minutes) : messages.account.signUpWrong,
  };
}
