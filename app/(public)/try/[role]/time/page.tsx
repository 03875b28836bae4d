import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestPlanLoader } from "#app/_features/guest/guest-plan-loader.tsx";
import { LocalScheduleScreen } from "#app/_features/schedule/local-schedule-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** When a guest can study. */
export default function TryTimePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, <NotFoundPage />, (role) => (
    <GuestPlanLoader roleId={role.id} below="/time" title={messages.studyTime.title} Screen={LocalScheduleScreen} />
  ));
}
