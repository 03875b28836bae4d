"use client";

import type { ReactNode } from "react";
import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";
import { DeviceOwnerOf } from "./device-owner.tsx";

// The pages work before the sync agent has loaded, and without it.
const fetchSyncAgent = () => import("./sync-agent.tsx");

/** Wraps the pages of a signed-in learner: changes are stored on this device under the learner's id until they are sent. */
export function LearnersPages({ learner, build, children }: { learner: string; build: string; children: ReactNode }) {
  const SyncAgent = useLazyComponent(fetchSyncAgent);
  return (
    <DeviceOwnerOf owner={learner} sends build={build}>
      {SyncAgent ? <SyncAgent learner={learner} /> : null}
      {children}
    </DeviceOwnerOf>
  );
}
