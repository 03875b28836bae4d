import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestProgress } from "#app/_features/guest/guest-progress.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** How a guest's plan went so far. */
export default function TryProgressPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, messages.progress.title, (roleId) => <GuestProgress roleId={roleId} />);
}
