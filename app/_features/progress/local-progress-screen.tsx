"use client";

import type { DevicePlan, UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import type { DayCount } from "#lib/planner/insights/activity.ts";
import { listStudyPeriods } from "#lib/planner/insights/study-weeks.ts";
import { listWorkedMilestones } from "#lib/planner/insights/this-week.ts";
import { makePlanDayReader, todayOf } from "#lib/planner/time/time-zone.ts";
import { ProgressScreen } from "./progress-screen.tsx";

/** The progress screen for a plan of this device. */
export function LocalProgressScreen({ device }: UseDevicePlan) {
  const dayOf = makePlanDayReader(device.plan);
  const today = todayOf(device.plan, new Date());
  const made = device.revisions.filter(({ undoneAt }) => undoneAt === null);
  return (
    <ProgressScreen
      plan={device.now}
      source="local"
      activity={countEvents(device, dayOf)}
      worked={listWorkedMilestones(device.now, today)}
      periods={listStudyPeriods(device.now.studyTime, made, today, dayOf)}
      today={today}
    />
  );
}

function countEvents({ events }: DevicePlan, dayOf: (moment: Date) => string): DayCount[] {
  const counts = new Map<string, number>();
  for (const { occurredAt } of events) {
    const on = dayOf(new Date(occurredAt));
    counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return [...counts].map(([on, count]) => ({ on, count })).sort((one, other) => (one.on < other.on ? -1 : 1));
}
