import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestToday } from "#app/_features/guest/guest-today.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest does now, and this week. */
export default function TryTodayPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, messages.today.title, (roleId) => <GuestToday roleId={roleId} />);
}
