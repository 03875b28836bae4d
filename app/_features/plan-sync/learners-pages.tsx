"use client";

import type { ReactNode } from "react";
import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";
import { DeviceOwnerOf } from "./device-owner.tsx";

// The page can be read and worked before this has come, and without it.
const fetchDevice = () => import("./sync-agent.tsx");

/** Around the pages of somebody signed in: what they do is kept on this device under their name until it is sent. */
export function LearnersPages({ learner, build, children }: { learner: string; build: string; children: ReactNode }) {
  const LearnersDevice = useLazyComponent(fetchDevice);
  return (
    <DeviceOwnerOf owner={learner} sends build={build}>
      {LearnersDevice ? <LearnersDevice learner={learner} /> : null}
      {children}
    </DeviceOwnerOf>
  );
}
