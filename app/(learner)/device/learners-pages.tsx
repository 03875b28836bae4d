"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { DeviceOwnerOf } from "./device-owner.tsx";

// The page can be read and worked before this has come.
const LearnersDevice = lazy(() => import("./learners-device.tsx"));

/** Around the pages of somebody signed in: what they do is kept on this device under their name until it is sent. */
export function LearnersPages({ learner, build, children }: { learner: string; build: string; children: ReactNode }) {
  return (
    <DeviceOwnerOf owner={learner} sends build={build}>
      <Suspense>
        <LearnersDevice learner={learner} />
      </Suspense>
      {children}
    </DeviceOwnerOf>
  );
}
