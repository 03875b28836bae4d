"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { closeSession, requireLearner, thisDevice } from "#lib/auth/session.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { endAllSessions, endOtherSessions, endSessionOf } from "#lib/data/account/sessions.ts";
import { readForm } from "#lib/http/form.ts";

/** Ends one of the learner's sessions at once, wherever it is. */
export async function endOneSession(form: FormData): Promise<void> {
  const { learner } = await requireLearner("/settings");
  const read = await readForm(z.strictObject({ session: z.string().min(1).max(60) }), form);
  const ended = "data" in read ? await endSessionOf(learner, read.data.session) : undefined;
  if (ended !== undefined) await recordSecurityEvent(learner, "session_ended", await thisDevice(), ended, new Date());
  redirect("/settings");
}

/** Ends all sessions except the current one. */
export async function endTheOtherSessions(form: FormData): Promise<void> {
  const { learner, sessionId } = await requireLearner("/settings");
  const read = await readForm(z.strictObject({}), form);
  if ("state" in read) redirect("/settings");
  await endOtherSessions(learner, sessionId);
  await recordSecurityEvent(learner, "other_sessions_ended", await thisDevice(), "", new Date());
  redirect("/settings");
}

/** Ends all sessions, including this one. */
export async function endEverySession(form: FormData): Promise<void> {
  const { learner } = await requireLearner("/settings");
  const read = await readForm(z.strictObject({}), form);
  if ("state" in read) redirect("/settings");
  await endAllSessions(learner);
  await recordSecurityEvent(learner, "signed_out_everywhere", await thisDevice(), "", new Date());
  await closeSession();
  redirect("/sign-in");
}
