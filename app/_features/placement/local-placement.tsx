import { useEffect, useState } from "react";
import { HerePlacement, LocalForm } from "./local-form.tsx";
import { openPlacement, type PlacementHere } from "./open-placement.ts";
import { type LocalPlacementProps, PlacementOpening } from "./placement-opening.tsx";
import { PlacementScreen } from "./placement-screen.tsx";

/** The questions and the list without a network. Each answer is in the address, as with one. */
export default function LocalPlacement({ owner, notice, missing }: LocalPlacementProps) {
  const [here, setHere] = useState<PlacementHere | "none">();
  useEffect(() => {
    let stopped = false;
    void openPlacement(owner, new URLSearchParams(window.location.search)).then((found) => {
      if (!stopped) setHere(found ?? "none");
    });
    return () => {
      stopped = true;
    };
  }, [owner]);
  if (here === "none") return missing;
  if (!here) return <PlacementOpening />;
  return (
    <HerePlacement value={here}>
      <div className="page max-w-2xl pt-4">{notice}</div>
      <PlacementScreen loaded={here.loaded} Form={LocalForm} />
    </HerePlacement>
  );
}
