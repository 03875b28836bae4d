import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestToday } from "#app/_features/guest/guest-today.tsx";
import { words } from "#lib/messages/en/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest does now, and this week. */
export default function TryTodayPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.today.title, (roleId) => <GuestToday roleId={roleId} />);
}
