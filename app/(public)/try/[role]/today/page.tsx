import type { Metadata } from "next";
import { words } from "../../../../../lib/words/en.ts";
import { guestPage } from "../../guest-page.tsx";
import { GuestToday } from "../../guest-today.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest does now, and this week. */
export default function TryTodayPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.today.title, (roleId) => <GuestToday roleId={roleId} />);
}
