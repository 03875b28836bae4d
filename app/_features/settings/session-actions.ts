"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { closeSession, requireLearner, thisDevice } from "#lib/auth/session.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { endAllSessions, endOtherSessions, endSessionOf } from "#lib/data/account/sessions.ts";
import { readForm } from "#lib/http/form.ts";
import { endKeysField } from "./describe-keys.ts";

const endingSchema = z.strictObject({ endKeys: endKeysField });

/** Ends one of the learner's sessions at once, wherever it is. */
export async function endOneSession(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(z.strictObject({ session: z.string().min(1).max(60) }), form);
  const ended = "data" in read ? await endSessionOf(learner, read.data.session) : undefined;
  if (ended !== undefined) await recordSecurityEvent(learner, "session_ended", await thisDevice(), ended, new Date());
  redirect("/settings");
}

/** Ends all sessions except the current one, and where that is wanted, what opens plans without signing in. */
export async function endTheOtherSessions(form: FormData): Promise<void> {
  const { learner, sessionId } = await requireLearner();
  const read = await readForm(endingSchema, form);
  if ("state" in read) redirect("/settings");
  const endsKeys = read.data.endKeys === "yes";
  await endOtherSessions(learner, sessionId, { endsKeys });
  await recordSecurityEvent(learner, "other_sessions_ended", await thisDevice(), "", new Date());
  if (endsKeys) await recordSecurityEvent(learner, "keys_ended", await thisDevice(), "", new Date());
  redirect("/settings");
}

/** Ends all sessions, including this one, and where that is wanted, what opens plans without signing in. */
export async function endEverySession(form: FormData): Promise<void> {
  const { learner } = await requireLearner();
  const read = await readForm(endingSchema, form);
  if ("state" in read) redirect("/settings");
  const endsKeys = read.data.endKeys === "yes";
  await endAllSessions(learner, { endsKeys });
  await recordSecurityEvent(learner, "signed_out_everywhere", await thisDevice(), "", new Date());
  if (endsKeys) await recordSecurityEvent(learner, "keys_ended", await thisDevice(), "", new Date());
  await closeSession();
  redirect("/sign-in");
}
