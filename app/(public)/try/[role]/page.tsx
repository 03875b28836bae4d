import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestPlan } from "#app/_features/guest/guest-plan.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** A guest's plan, worked by the browser alone. */
export default function TryRolePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, messages.plan.title, (roleId) => <GuestPlan roleId={roleId} />);
}
