"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { canMail } from "#lib/auth/mail.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { getReminders, saveReminders } from "#lib/data/reminders/reminders.ts";
import { readForm } from "#lib/http/form.ts";
import { askFirst } from "#lib/reminders/ask-first.ts";

const box = z.literal("on").optional();
const schema = z.strictObject({ sundayLetter: box, missedWeek: box });

/** Leads back. Without the first line, the browser would keep the page that it has where only the fragment differs. */
function backTo(saved: string): never {
  revalidatePath("/settings");
  redirect(`/settings${saved ? `?saved=${saved}` : ""}#reminders` as Route);
}

/** Saves which reminders the learner wants. Where the address is unproved, a letter asks there first. */
export async function chooseReminders(form: FormData): Promise<void> {
  const { learner, email } = await requireLearner();
  const read = await readForm(schema, form);
  const now = new Date();
  if ("state" in read || (await takeTry("change-learner", learner, now))) return backTo("");
  const wishes = { sundayLetter: read.data.sundayLetter === "on", missedWeek: read.data.missedWeek === "on" };
  await saveReminders(learner, wishes, now);
  const { isConfirmed } = await getReminders(learner);
  if (isConfirmed || !canMail() || !(wishes.sundayLetter || wishes.missedWeek)) return backTo("reminders");
  const wait = await askFirst(learner, email, now);
  return backTo(wait === undefined ? "reminders-asked" : `reminders-wait-${wait}`);
}
