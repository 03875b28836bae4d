import type { Metadata } from "next";
import { RemindersPage } from "#app/_features/reminders/reminders-page.tsx";
import { isReminderToken } from "#lib/auth/reminder-link.ts";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> };

/** The page behind the links of reminders. It needs no sign-in, shows nothing of the learner, and changes nothing before a press. */
export default async function RemindersByLinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  return <RemindersPage token={isReminderToken(token) ? token : undefined} done={(await searchParams).done} />;
}
