import type { Metadata } from "next";
import { GuestKnown } from "#app/_features/guest/guest-known.tsx";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest knows already. */
export default function TryKnownPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, messages.time.known.title, (roleId) => <GuestKnown roleId={roleId} />);
}
