import type { Metadata } from "next";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { GuestPlanLoader } from "#app/_features/guest/guest-plan-loader.tsx";
import { LocalMapScreen } from "#app/_features/role-map/local-map-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { mapMessages } from "#lib/messages/map.ts";

export const metadata: Metadata = { robots: { index: false } };

/** A guest's plan as a map. */
export default function TryMapPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, <NotFoundPage />, (role) => (
    <GuestPlanLoader roleId={role.id} below="/map" title={mapMessages.planTitle(role.title)} Screen={LocalMapScreen} />
  ));
}
