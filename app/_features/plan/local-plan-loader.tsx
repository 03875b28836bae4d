"use client";

import { type ComponentType, type ReactNode, useEffect } from "react";
import { DeviceOwnerOf } from "#app/_features/plan-sync/device-owner.tsx";
import { startWorker } from "#app/_features/plan-sync/start-worker.ts";
import { type UseDevicePlan, useKeptPlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { useToday } from "#app/_features/plan-sync/use-today.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { syncMessages } from "#lib/messages/sync.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";

type Props = Pick<UseDevicePlan, "owner" | "sends" | "address"> & {
  /** Whose plan for which role, or which plan; without either, the owner's plan that was opened last. */
  roleId?: string;
  planId?: string | undefined;
  /** The title of the page until the screen has its own. */
  title: string;
  /** Shown above the screen. */
  notice?: ReactNode;
  Screen: ComponentType<UseDevicePlan>;
};

/** Loads a plan from this device and shows a screen with it. */
export function LocalPlanLoader({ owner, sends, roleId, planId, address, title, notice, Screen }: Props) {
  const [device, replace] = useKeptPlan({ owner, planId, roleId });
  // The screens compute from the day of their rendering.
  useToday(timeZoneOf(typeof device === "string" ? undefined : device.plan));
  // A guest has no other page that starts it.
  useEffect(() => {
    if (roleId) startWorker(roleId);
  }, [roleId]);
  const isLoaded = typeof device !== "string";
  // The browser looked for the fragment of the address before the plan was there.
  useEffect(() => {
    if (isLoaded) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isLoaded]);
  if (!isLoaded) return <LocalPlanStatus title={title} isMissing={device === "none"} />;
  return (
    <DeviceOwnerOf owner={owner} sends={sends} isCopy>
      {notice ? (
        <div data-role={device.plan.role.id} className="page pt-6">
          {notice}
        </div>
      ) : null}
      <Screen owner={owner} sends={sends} device={device} address={address} onReplanned={replace} />
    </DeviceOwnerOf>
  );
}

/** Shows that the plan is being opened from this device, or that this device has no copy of it. */
export function LocalPlanStatus({ title, isMissing }: { title: string; isMissing: boolean }) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p role="status" className="page py-10">
        {isMissing ? syncMessages.offlineNothing : syncMessages.opening}
      </p>
    </>
  );
}
