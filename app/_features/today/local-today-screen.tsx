"use client";

import { useCallback, useState } from "react";
import { rescheduleLocally } from "#app/_features/plan-sync/reschedule-locally.ts";
import { type DevicePlan, lookAgain, type UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { TodayScreen } from "./today-screen.tsx";

/** The today screen for a plan of this device. */
export function LocalTodayScreen({ owner, sends, device: loaded, address, onReplanned }: UseDevicePlan) {
  const { plan, details } = loaded;
  const [device, setDevice] = useState<Omit<DevicePlan, "details" | "widest">>(loaded);
  const reload = useCallback(() => void lookAgain(owner, plan).then(setDevice), [owner, plan]);
  const today = todayOf(plan, new Date());
  return (
    <TodayScreen
      plan={plan}
      source="local"
      currentPlan={device.now}
      details={details}
      dates={computeDates(device.now, today)}
      undoAtFirst={undefined}
      today={today}
      address={address}
      onChanged={reload}
      onReschedule={(command) => rescheduleLocally({ owner, sends }, loaded, command, onReplanned)}
    />
  );
}
