"use client";

import { KnownHere } from "../../(learner)/device/known-here.tsx";
import { OfGuest } from "./of-guest.tsx";

export function GuestKnown({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/known" Screen={KnownHere} />;
}
