"use client";

import { ProgressHere } from "../../(learner)/device/progress-here.tsx";
import { OfGuest } from "./of-guest.tsx";

export function GuestProgress({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/progress" Screen={ProgressHere} />;
}
