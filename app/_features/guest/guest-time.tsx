"use client";

import { TimeHere } from "#app/_features/schedule/local-time.tsx";
import { OfGuest } from "./guest-plan-loader.tsx";

export function GuestTime({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/time" Screen={TimeHere} />;
}
