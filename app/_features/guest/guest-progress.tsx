"use client";

import { LocalProgress } from "#app/_features/progress/local-progress.tsx";
import { GuestPlanLoader } from "./guest-plan-loader.tsx";

export function GuestProgress({ roleId }: { roleId: string }) {
  return <GuestPlanLoader roleId={roleId} below="/progress" Screen={LocalProgress} />;
}
