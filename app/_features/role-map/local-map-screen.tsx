"use client";

import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { PlanMapScreen } from "./plan-map-screen.tsx";

/** The map of a plan of this device. */
export function LocalMapScreen({ device, address }: UseDevicePlan) {
  const { plan, now, details } = device;
  return (
    <PlanMapScreen
      plan={plan}
      current={now}
      planPage={address.replace(/\/map$/, "") || "/plan"}
      today={todayOf(plan, new Date())}
      wordsOf={(id) => {
        const words = details[id];
        return words && { ...(words.shortName ? { shortName: words.shortName } : {}), proof: words.doneWhen.proof };
      }}
    />
  );
}
