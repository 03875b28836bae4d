"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { safeReturnPath } from "#lib/auth/request.ts";
import { currentSignIn, openSession, thisDevice } from "#lib/auth/session.ts";
import { openSignInLink } from "#lib/auth/sign-in-link.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

const schema = z.strictObject({ token: z.string().max(100), next: z.string().max(500) });

/** Signs in by a link that was mailed, and opens the page that was wanted, or first the one that says what the link ended. */
export async function openLink(_previous: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(schema, form, ["token"]);
  if ("state" in read) return read.state;
  const { token, next } = read.data;
  const signedIn = (await currentSignIn())?.learner;
  const opened = await openSignInLink({ token, signedIn, device: await thisDevice(), now: new Date() });
  if (opened === "dead") return { values: {}, errors: {}, message: messages.accountSafety.dead };
  await openSession(opened.learner);
  const target = safeReturnPath(next, "/plan");
  redirect((opened.endedOtherWays ? `/sign-in/link-opened?next=${encodeURIComponent(target)}` : target) as Route);
}
