"use client";

import { ProgressHere } from "#app/_features/progress/local-progress.tsx";
import { OfGuest } from "./guest-plan-loader.tsx";

export function GuestProgress({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/progress" Screen={ProgressHere} />;
}
