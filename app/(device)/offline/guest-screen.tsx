"use client";

import { GuestPlan } from "../../(public)/try/guest-plan.tsx";
import { GuestTime } from "../../(public)/try/guest-time.tsx";

/** The guest's page that an address names; undefined for any other. */
export function findRoleInPath(pathname: string): { roleId: string; time: boolean } | undefined {
  const [, roleId, time] = /^\/try\/([a-z-]+)(\/time)?$/.exec(pathname) ?? [];
  return roleId === undefined ? undefined : { roleId, time: time !== undefined };
}

/** A guest's pages are the same without a network. */
export function GuestScreen({ roleId, time }: { roleId: string; time: boolean }) {
  return time ? <GuestTime roleId={roleId} /> : <GuestPlan roleId={roleId} />;
}
