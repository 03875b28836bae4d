"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { answerRemindersByLink, endRemindersByLink } from "#lib/auth/reminder-link.ts";
import { readForm } from "#lib/http/form.ts";

const schema = z.strictObject({ token: z.string().min(1).max(200), do: z.enum(["go on", "end"]) });

/** Takes the press of a button behind a reminder's link: they go on, or end. */
export async function answerReminder(form: FormData): Promise<void> {
  const read = await readForm(schema, form, ["token"]);
  if ("state" in read) notFound();
  const { token, do: pressed } = read.data;
  const done = pressed === "end" ? (await endRemindersByLink(token)) && "ended" : await answerRemindersByLink(token, new Date());
  if (!done) notFound();
  redirect(`/reminders/${token}?done=${done}`);
}
