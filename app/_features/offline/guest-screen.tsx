"use client";

import type { ComponentType } from "react";
import { GuestChange } from "#app/_features/guest/guest-change.tsx";
import { GuestKnown } from "#app/_features/guest/guest-known.tsx";
import { GuestPlan } from "#app/_features/guest/guest-plan.tsx";
import { GuestProgress } from "#app/_features/guest/guest-progress.tsx";
import { GuestTime } from "#app/_features/guest/guest-time.tsx";
import { GuestToday } from "#app/_features/guest/guest-today.tsx";

const screens: Record<string, ComponentType<{ roleId: string }>> = {
  "": GuestPlan,
  "/time": GuestTime,
  "/known": GuestKnown,
  "/today": GuestToday,
  "/progress": GuestProgress,
  "/change": GuestChange,
};

/** A page of a guest's plan, by what stands after the plan's own address. */
export type GuestAddress = { roleId: string; below: string };

/** The guest's page that an address names; undefined for any other. */
export function findRoleInPath(pathname: string): GuestAddress | undefined {
  const [, roleId, below = ""] = /^\/try\/([a-z-]+)(\/[a-z]+)?$/.exec(pathname) ?? [];
  return roleId !== undefined && below in screens ? { roleId, below } : undefined;
}

/** A guest's pages are the same without a network. */
export function GuestScreen({ roleId, below }: GuestAddress) {
  const Screen = screens[below] ?? GuestPlan;
  return <Screen roleId={roleId} />;
}
