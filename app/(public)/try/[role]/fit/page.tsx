import type { Metadata } from "next";
import { LocalFitScreen } from "#app/_features/fit/local-fit-screen.tsx";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestPlanLoader } from "#app/_features/guest/guest-plan-loader.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** A guest's hours, date and scope. */
export default function TryFitPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, <NotFoundPage />, (role) => (
    <GuestPlanLoader roleId={role.id} below="/fit" title={messages.time.fitDate} Screen={LocalFitScreen} />
  ));
}
