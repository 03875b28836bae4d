"use client";

import { useCallback, useMemo, useState } from "react";
import { DeviceOwnerOf } from "#app/_features/plan-sync/device-owner.tsx";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { readTickDays } from "#app/_features/plan-sync/tick-days.ts";
import { type DevicePlan, lookAgain, type UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatWeekday, sayDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { listWorkedMilestones, minutesDoneThisWeek } from "#lib/planner/insights/this-week.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { makeDayReader } from "#lib/planner/time/time-zone.ts";
import { formatPlannedDays } from "./planned-days.ts";
import { TodayBoard } from "./today-board.tsx";
import { WeekSummary } from "./week-summary.tsx";

/** What to do now, what comes after, and how the week stands, from what this device has. */
export function LocalToday({ owner, sends, device: first, address }: UseDevicePlan) {
  const { plan, details } = first;
  const [device, setDevice] = useState<Omit<DevicePlan, "details" | "widest">>(first);
  const look = useCallback(() => void lookAgain(owner, plan).then(setDevice), [owner, plan]);
  const dayOf = useMemo(() => makeDayReader(plan.studyTime?.timeZone ?? "UTC"), [plan]);
  const today = dayOf(new Date());
  const laidOut = computeDates(device.now, today);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <div>
        <p>
          <Link href={pageOfPlan(plan.id) as "/plan"} className="link inline-flex min-h-11 items-center text-small">
            {planMessages.title(plan.role.title)}
          </Link>
        </p>
        <h1 className="text-h1">{todayMessages.title}</h1>
        <p className="tabular text-muted">
          {formatWeekday(today)}, {sayDay(today)}
        </p>
      </div>
      <DeviceOwnerOf owner={owner} sends={sends} isCopy>
        <TodayBoard
          plan={plan}
          details={details}
          plannedDays={formatPlannedDays(laidOut, today)}
          latest={undefined}
          address={address}
          onChanged={look}
        >
          <WeekSummary
            plan={device.now}
            laidOut={laidOut}
            done={minutesDoneThisWeek(listWorkedMilestones(device.now, readTickDays(device, dayOf), dayOf), today)}
            today={today}
          />
        </TodayBoard>
      </DeviceOwnerOf>
    </div>
  );
}
