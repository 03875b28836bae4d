"use client";

import type { ComponentProps } from "react";
import { LocalPlanLoader } from "#app/_features/plan/local-plan-loader.tsx";
import { guest } from "#app/_features/plan-sync/device-store.ts";

type Props = Pick<ComponentProps<typeof LocalPlanLoader>, "title" | "Screen"> & {
  roleId: string;
  /** The page below the plan's own. */
  below: "" | "/time" | "/fit" | "/known" | "/today" | "/map" | "/progress";
};

/** Loads the guest's plan for a role from this device, and makes it when there is none. It is never sent to the server. */
export function GuestPlanLoader({ roleId, below, ...props }: Props) {
  return <LocalPlanLoader owner={guest} sends={false} roleId={roleId} address={`/try/${roleId}${below}`} {...props} />;
}
