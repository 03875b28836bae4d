import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestTime } from "#app/_features/guest/guest-time.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** When a guest can study. */
export default function TryTimePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, messages.time.title, (roleId) => <GuestTime roleId={roleId} />);
}
