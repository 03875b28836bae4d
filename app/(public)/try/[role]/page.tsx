import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestPlanLoader } from "#app/_features/guest/guest-plan-loader.tsx";
import { GuestPlanScreen } from "#app/_features/guest/guest-plan-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** A guest's plan. Only the browser stores it. */
export default function TryRolePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, <NotFoundPage />, (role) => (
    <GuestPlanLoader roleId={role.id} below="" title={messages.plan.title(role.title)} Screen={GuestPlanScreen} />
  ));
}
