"use client";

import { type ReactNode, type SubmitEvent, useEffect, useState } from "react";
import { rescheduleForm } from "#app/_features/plan/schedule-card/schedule-form.tsx";
import { readReplanCommand } from "#app/_features/plan-sync/compute-replan.ts";
import { DeviceOwnerOf } from "#app/_features/plan-sync/device-owner.tsx";
import { listChanges } from "#app/_features/plan-sync/device-store.ts";
import { dispatchPlanChange } from "#app/_features/plan-sync/dispatch-plan-change.ts";
import { replanLocally, undoLocalRevision } from "#app/_features/plan-sync/local-revisions.ts";
import { type DevicePlan, toMade, type UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { applyPatches, milestonesOf } from "#lib/planner/plan/plan.ts";
import { undoScheduleRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import { replayChanges } from "#lib/planner/sync/replay-changes.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { Checklist } from "./checklist.tsx";
import { LocalOwnParts } from "./local-own-parts.tsx";

type Props = UseDevicePlan & {
  /** Where else the plan leads. */
  links: ReactNode;
  /** What stands above the plan. */
  children?: ReactNode;
  /** What stands beside the list, and after all. */
  aside?: ReactNode;
  below?: ReactNode;
};

/** A plan opened from this device: the same list, worked by the browser alone. */
export function LocalPlan({ owner, sends, device, address, onReplanned, links, children, aside, below }: Props) {
  const { plan, now, details, plannings } = device;
  const [problem, setProblem] = useState("");
  const today = dayInZone(new Date(), plan.studyTime?.timeZone ?? "UTC");

  // The browser looked for the place before the plan was there.
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);

  async function replan(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const pressed = button instanceof HTMLButtonElement ? button.value : "";
    if (pressed === `undo ${plannings.length}`) {
      const before = await undoLocalRevision({ owner, sends }, plan);
      if (before) await onReplanned(before);
      return;
    }
    const ticked = replayChanges(plan, (await listChanges(owner, plan.id)).map(toMade)).plan;
    const { skip, settings } = readReplanCommand(ticked, pressed);
    for (const id of skip) dispatchPlanChange(plan.id, id, { skipped: true });
    if (!settings) return;
    const without = applyPatches(
      ticked,
      skip.map((milestoneId) => ({ milestoneId, patch: { skipped: true } })),
    );
    const planned = await replanLocally({ owner, sends }, plan, without, settings);
    setProblem("problem" in planned ? planned.problem : "");
    if ("plan" in planned) await onReplanned(planned.plan);
  }

  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-6">
      <div className="-mb-2 flex flex-wrap items-center justify-between gap-x-6">
        <h1 className="text-h1">{planMessages.title(plan.role.title)}</h1>
        <p className="flex flex-wrap gap-x-5">{links}</p>
      </div>
      {children}
      {problem ? <p role="alert">{problem}</p> : null}
      <form id={rescheduleForm} onSubmit={replan} hidden />
      <DeviceOwnerOf owner={owner} sends={sends} isCopy>
        <Checklist
          plan={plan}
          details={details}
          ownParts={Object.fromEntries(
            milestonesOf(now).map((item) => [item.id, <LocalOwnParts key={item.id} planId={plan.id} item={item} sends={sends} />]),
          )}
          page={address}
          open={findOpened(device)}
          latest={undefined}
          today={today}
          withdrawable={findWithdrawable(device, today)}
        >
          {aside}
        </Checklist>
      </DeviceOwnerOf>
      {below}
    </div>
  );
}

/** Milestones that the address asks to be shown open. */
function findOpened({ plan }: DevicePlan): string[] {
  const { search, pathname } = window.location;
  // A milestone's own page needs a network; it stands in the list all the same.
  const inPath = /\/milestones\/([a-z0-9-]+)$/.exec(pathname)?.[1] ?? "";
  const asked = [...new URLSearchParams(search).getAll("open"), inPath];
  return milestonesOf(plan).flatMap(({ id }) => (asked.includes(id) ? [id] : []));
}

function findWithdrawable({ plan, plannings }: DevicePlan, today: string) {
  const newest = plannings.at(-1);
  if (!newest || !undoScheduleRevision(plannings, newest.madeAt)) return undefined;
  const say = makeMomentFormatter(plan.studyTime?.timeZone ?? "UTC", today);
  return { revision: plannings.length, madeAt: say(new Date(newest.madeAt)), isNew: false };
}
