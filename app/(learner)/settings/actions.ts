"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { readForm } from "../../../lib/actions/form.ts";
import { closeSession, requireLearner } from "../../../lib/auth/session.ts";
import { endAllSessions, endSessionOf } from "../../../lib/data/sessions.ts";

/** Ends one of the learner's sessions at once, wherever it is. */
export async function endOneSession(form: FormData): Promise<void> {
  const { learner } = await requireLearner("/settings");
  const read = await readForm(z.strictObject({ session: z.string().min(1).max(60) }), form);
  if ("data" in read) await endSessionOf(learner, read.data.session);
  redirect("/settings");
}

/** Ends all sessions, this one too. */
export async function endEverySession(form: FormData): Promise<void> {
  const { learner } = await requireLearner("/settings");
  const read = await readForm(z.strictObject({}), form);
  if ("state" in read) redirect("/settings");
  await endAllSessions(learner);
  await closeSession();
  redirect("/sign-in");
}
