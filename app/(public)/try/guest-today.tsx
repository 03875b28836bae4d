"use client";

import { TodayHere } from "../../(learner)/device/today-here.tsx";
import { OfGuest } from "./of-guest.tsx";

export function GuestToday({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/today" Screen={TodayHere} />;
}
