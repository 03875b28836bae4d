"use client";

import { LocalTime } from "#app/_features/schedule/local-time.tsx";
import { GuestPlanLoader } from "./guest-plan-loader.tsx";

export function GuestTime({ roleId }: { roleId: string }) {
  return <GuestPlanLoader roleId={roleId} below="/time" Screen={LocalTime} />;
}
