import type { Metadata } from "next";
import { GuestChange } from "#app/_features/guest/guest-change.tsx";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest's change of role would mean. */
export default function TryChangePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, messages.plan.changeRole, (roleId) => <GuestChange roleId={roleId} />);
}
