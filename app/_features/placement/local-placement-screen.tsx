"use client";

import { type ReactNode, useEffect, useState } from "react";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { placementMessages } from "#lib/messages/placement.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { HerePlacement, LocalForm } from "./local-form.tsx";
import { openPlacement, type PlacementHere } from "./open-placement.ts";
import { PlacementScreen } from "./placement-screen.tsx";

type Props = {
  /** Whose plan takes the list. */
  owner: string;
  /** Says that there is no network. */
  notice: ReactNode;
  /** Shown where this device does not have the role. */
  missing: ReactNode;
};

/** The placement of the page's address, with what this device has of the role and the plan. Each answer is in the address, as with a network. */
export function LocalPlacementScreen({ owner, notice, missing }: Props) {
  const [here, setHere] = useState<PlacementHere | "opening" | "none">("opening");
  useEffect(
    () => void openPlacement(owner, new URLSearchParams(window.location.search)).then((found) => setHere(found ?? "none")),
    [owner],
  );
  if (here === "none") return missing;
  if (here === "opening") {
    return (
      <>
        <PageTitle>{placementMessages.title}</PageTitle>
        <p role="status" className="page py-10">
          {syncMessages.opening}
        </p>
      </>
    );
  }
  return (
    <HerePlacement value={here}>
      {notice ? <div className="page max-w-2xl pt-4">{notice}</div> : null}
      <PlacementScreen loaded={here.loaded} Form={LocalForm} />
    </HerePlacement>
  );
}
