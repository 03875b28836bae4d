import type { Metadata } from "next";
import { GuestKnown } from "#app/_features/guest/guest-known.tsx";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { words } from "#lib/messages/en/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest knows already. */
export default function TryKnownPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.time.known.title, (roleId) => <GuestKnown roleId={roleId} />);
}
