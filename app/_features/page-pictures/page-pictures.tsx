"use client";

import type { ReactNode } from "react";
import { useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";

/** Comes after everything that the page itself needs. */
const fetchPictures = () => new Promise((resolve) => setTimeout(resolve, 1_500)).then(() => import("./pictures.tsx"));

/** Shows pictures of a learner's pages while the router goes there; see docs/decisions/0027-page-pictures.md. */
export function PagePictures({ children }: { children: ReactNode }) {
  const { owner } = useDeviceOwner();
  const Pictures = useLazyComponent(fetchPictures);
  return (
    <>
      {children}
      {Pictures && owner !== undefined ? <Pictures key={owner} owner={owner} page={children} /> : null}
    </>
  );
}
