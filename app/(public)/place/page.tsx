import type { Metadata } from "next";
import { CarrySettled } from "#app/_features/placement/carry-settled.tsx";
import { loadPlacement } from "#app/_features/placement/load-placement.ts";
import { PlacementRoles } from "#app/_features/placement/placement-roles.tsx";
import { PlacementScreen } from "#app/_features/placement/placement-screen.tsx";
import { ServerForm } from "#app/_features/placement/server-form.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Metadata {
  return describePage({ title: messages.placement.title, description: messages.placement.lead, path: "/place" });
}

/** A few questions that find where somebody stands on a role's path. All answers are in the address. */
export default async function PlacePage({ searchParams }: Props) {
  const search = await searchParams;
  const role = typeof search.role === "string" ? findRole(search.role) : undefined;
  if (!role) return <PlacementRoles />;
  const signedIn = await currentSignIn();
  const loaded = await loadPlacement(role, search, signedIn?.learner);
  return (
    <>
      {signedIn ? null : <CarrySettled ids={loaded.areas.flatMap(({ milestones }) => milestones.map(({ id }) => id))} />}
      <PlacementScreen loaded={loaded} Form={ServerForm} />
    </>
  );
}
