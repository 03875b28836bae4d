import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestPlanLoader } from "#app/_features/guest/guest-plan-loader.tsx";
import { LocalTodayScreen } from "#app/_features/today/local-today-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** The Today page of a guest. */
export default function TryTodayPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, <NotFoundPage />, (role) => (
    <GuestPlanLoader roleId={role.id} below="/today" title={messages.today.title} Screen={LocalTodayScreen} />
  ));
}
