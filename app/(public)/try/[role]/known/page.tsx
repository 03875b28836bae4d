import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestPlanLoader } from "#app/_features/guest/guest-plan-loader.tsx";
import { LocalPriorKnowledgeScreen } from "#app/_features/prior-knowledge/local-prior-knowledge-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** The page on which a guest marks milestones as known. */
export default function TryKnownPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, <NotFoundPage />, (role) => (
    <GuestPlanLoader roleId={role.id} below="/known" title={messages.studyTime.known.title} Screen={LocalPriorKnowledgeScreen} />
  ));
}
