"use client";

import { TimeHere } from "../../(learner)/device/time-here.tsx";
import { OfGuest } from "./of-guest.tsx";

export function GuestTime({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/time" Screen={TimeHere} />;
}
