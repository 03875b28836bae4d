"use client";

import { type ComponentType, useEffect } from "react";
import { guest } from "#app/_features/plan-sync/device-store.ts";
import { startWorker } from "#app/_features/plan-sync/start-worker.ts";
import { type UseDevicePlan, useKeptPlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { syncMessages } from "#lib/messages/sync.ts";

type Props = {
  roleId: string;
  /** What stands after the plan's own address. */
  below: "" | "/time" | "/known" | "/today" | "/progress";
  Screen: ComponentType<UseDevicePlan>;
};

/** A screen on the plan of somebody without an account. */
export function GuestPlanLoader({ roleId, below, Screen }: Props) {
  const [device, replace] = useKeptPlan({ owner: guest, roleId });
  useEffect(() => startWorker(roleId), [roleId]);
  if (typeof device === "string") return <Waiting nothing={device === "none"} />;
  return <Screen owner={guest} sends={false} device={device} address={`/try/${roleId}${below}`} onReplanned={replace} />;
}

export function Waiting({ nothing }: { nothing: boolean }) {
  return (
    <p role="status" className="page py-10">
      {nothing ? syncMessages.offlineNothing : syncMessages.opening}
    </p>
  );
}
