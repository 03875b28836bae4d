"use client";

import { LocalToday } from "#app/_features/today/local-today.tsx";
import { GuestPlanLoader } from "./guest-plan-loader.tsx";

export function GuestToday({ roleId }: { roleId: string }) {
  return <GuestPlanLoader roleId={roleId} below="/today" Screen={LocalToday} />;
}
