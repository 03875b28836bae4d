"use client";

import type { ComponentProps } from "react";
import { readReplanCommand } from "#app/_features/plan-sync/compute-replan.ts";
import { dispatchPlanChange } from "#app/_features/plan-sync/dispatch-plan-change.ts";
import { replanLocally, undoLocalRevision } from "#app/_features/plan-sync/local-revisions.ts";
import { listChanges } from "#app/_features/plan-sync/outbox-store.ts";
import { type DevicePlan, toMade, type UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { applyPatches } from "#lib/planner/plan/plan.ts";
import { undoNewestRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import { replayChanges } from "#lib/planner/sync/replay-changes.ts";
import { timeZoneOf, todayOf } from "#lib/planner/time/time-zone.ts";
import { PlanScreen } from "./plan-screen.tsx";
import { describeRevision } from "./schedule-card/undoable-revision.ts";

type Props = UseDevicePlan & Pick<ComponentProps<typeof PlanScreen>, "links" | "notice" | "aside" | "children">;

/** The plan screen for a plan of this device: the browser does what the server does otherwise. */
export function LocalPlanScreen({ owner, sends, device, address, onReplanned, ...slots }: Props) {
  const { plan, details, revisions } = device;
  const now = new Date();
  const today = todayOf(plan, now);

  async function reschedule(command: string): Promise<string | undefined> {
    if (command === `undo ${revisions.length}`) {
      const before = await undoLocalRevision({ owner, sends }, plan);
      if (before) await onReplanned(before);
      return;
    }
    const current = replayChanges(plan, (await listChanges(owner, plan.id)).map(toMade)).plan;
    const { skip, settings: studyTime } = readReplanCommand(current, command);
    for (const id of skip) dispatchPlanChange(plan.id, id, { skipped: true });
    if (!studyTime) return;
    const skips = skip.map((milestoneId) => ({ milestoneId, patch: { skipped: true } }));
    const replanned = await replanLocally({ owner, sends }, plan, applyPatches(current, skips), studyTime);
    if ("problem" in replanned) return describeScheduleProblem(replanned.problem);
    await onReplanned(replanned.plan);
  }

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
