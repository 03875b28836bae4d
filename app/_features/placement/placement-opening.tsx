import type { ReactNode } from "react";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { placementMessages } from "#lib/messages/placement.ts";
import { syncMessages } from "#lib/messages/sync.ts";

export type LocalPlacementProps = {
  /** Whose plan takes the list. */
  owner: string;
  /** Says that there is no network. */
  notice: ReactNode;
  /** Shown where this device does not have the role. */
  missing: ReactNode;
};

/** While the placement is being opened. */
export function PlacementOpening() {
  return (
    <>
      <PageTitle>{placementMessages.title}</PageTitle>
      <p role="status" className="page py-10">
        {syncMessages.opening}
      </p>
    </>
  );
}
