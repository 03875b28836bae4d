"use client";

import { TodayHere } from "#app/_features/today/local-today.tsx";
import { OfGuest } from "./guest-plan-loader.tsx";

export function GuestToday({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/today" Screen={TodayHere} />;
}
