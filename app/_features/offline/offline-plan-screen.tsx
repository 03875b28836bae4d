"use client";

import { LocalPlanScreen } from "#app/_features/plan/local-plan-screen.tsx";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { deviceMessages } from "#lib/messages/device.ts";

/** The plan screen of a learner without a network. All pages that the header leads to need one, so it has no links. */
export function OfflinePlanScreen(local: UseDevicePlan) {
  return (
    <LocalPlanScreen
      {...local}
      pages={{ first: [], more: [] }}
      aside={
        <section aria-labelledby="own" className="flex flex-col gap-2">
          <h2 id="own" className="text-h2">
            {deviceMessages.needsNetwork}
          </h2>
          <p className="text-muted">{deviceMessages.needsNetworkText}</p>
        </section>
      }
    />
  );
}
