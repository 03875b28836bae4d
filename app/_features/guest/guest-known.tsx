"use client";

import { KnownHere } from "#app/_features/prior-knowledge/local-known.tsx";
import { OfGuest } from "./guest-plan-loader.tsx";

export function GuestKnown({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="/known" Screen={KnownHere} />;
}
