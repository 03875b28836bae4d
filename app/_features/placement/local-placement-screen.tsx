"use client";

import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";
import { type LocalPlacementProps, PlacementOpening } from "./placement-opening.tsx";

// The page for being offline is the same for all addresses; what finds where one starts comes after it.
const fetchPlacement = () => import("./local-placement.tsx");

/** The placement of the page's address, with what this device has of the role and the plan. */
export function LocalPlacementScreen(props: LocalPlacementProps) {
  const LocalPlacement = useLazyComponent(fetchPlacement);
  if (LocalPlacement === null) return props.missing;
  return LocalPlacement ? <LocalPlacement {...props} /> : <PlacementOpening />;
}
