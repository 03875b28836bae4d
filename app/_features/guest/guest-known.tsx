"use client";

import { LocalKnown } from "#app/_features/prior-knowledge/local-known.tsx";
import { GuestPlanLoader } from "./guest-plan-loader.tsx";

export function GuestKnown({ roleId }: { roleId: string }) {
  return <GuestPlanLoader roleId={roleId} below="/known" Screen={LocalKnown} />;
}
