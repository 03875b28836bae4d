"use client";

import type { ComponentProps } from "react";
import { rescheduleLocally } from "#app/_features/plan-sync/reschedule-locally.ts";
import type { DevicePlan, UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { undoNewestRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import { timeZoneOf, todayOf } from "#lib/planner/time/time-zone.ts";
import { PlanScreen } from "./plan-screen.tsx";
import type { Reschedule } from "./schedule-card/schedule-form.tsx";
import { describeRevision } from "./schedule-card/undoable-revision.ts";

type Props = UseDevicePlan & Pick<ComponentProps<typeof PlanScreen>, "pages" | "notice" | "aside" | "children">;

/** The plan screen for a plan of this device: the browser does what the server does otherwise. */
export function LocalPlanScreen({ owner, sends, device, address, onReplanned, ...slots }: Props) {
  const { plan, details } = device;
  const now = new Date();
  const today = todayOf(plan, now);

  const reschedule: Reschedule = (command) => rescheduleLocally({ owner, sends }, device, command, onReplanned);

  return (
    <PlanScreen
      plan={plan}
      source="local"
      details={details}
      address={address}
      open={readOpen()}
      today={today}
      undoableRevision={findUndoableRevision(device, now, today)}
      onReschedule={reschedule}
      {...slots}
    />
  );
}

/** The milestones that the address asks to show open. The page of one milestone needs a network; offline it is shown in the list. */
function readOpen(): string[] {
  const { search, pathname } = window.location;
  const inPath = /\/milestones\/([a-z0-9-]+)$/.exec(pathname)?.[1];
  return [...(inPath === undefined ? [] : [inPath]), ...new URLSearchParams(search).getAll("open")];
}

function findUndoableRevision({ plan, revisions }: DevicePlan, now: Date, today: string) {
  const newest = revisions.at(-1);
  if (!newest || !undoNewestRevision(revisions, newest.madeAt)) return undefined;
  return describeRevision(revisions.length, new Date(newest.madeAt), timeZoneOf(plan), now, today);
}
