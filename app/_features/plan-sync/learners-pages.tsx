"use client";

import type { ReactNode } from "react";
import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";
import { DeviceOwnerOf } from "./device-owner.tsx";

// The page can be read and worked before this has come, and without it.
const fetchSyncAgent = () => import("./sync-agent.tsx");

/** Around the pages of a signed-in learner: what they do is stored on this device under their name until it is sent. */
export function LearnersPages({ learner, build, children }: { learner: string; build: string; children: ReactNode }) {
  const SyncAgent = useLazyComponent(fetchSyncAgent);
  return (
    <DeviceOwnerOf owner={learner} sends build={build}>
      {SyncAgent ? <SyncAgent learner={learner} /> : null}
      {children}
    </DeviceOwnerOf>
  );
}
