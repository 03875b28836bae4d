"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { formatCommand, parseCommand, toSetting } from "#app/_features/plan/checklist-command.ts";
import { SaveBar } from "#app/_features/plan/save-bar.tsx";
import { canRefresh } from "#app/_features/plan-sync/change-queue.ts";
import { useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { type LastChange, usePlanChanges } from "#app/_features/plan-sync/use-plan-changes.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { findNext, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { NextMilestones } from "./next-milestones.tsx";
import { type Brief, NowMilestone } from "./now-milestone.tsx";
import type { PlannedDays } from "./planned-days.ts";

type Props = {
  plan: Plan;
  details: Record<string, Brief>;
  /** When each milestone has its turn, in words, by id. */
  plannedDays: Record<string, PlannedDays>;
  latest: LastChange | undefined;
  /** What stands beside: how the week is going. */
  children: ReactNode;
  /** The page this stands on. */
  address?: string;
  /** Hears of the plan after every change, where no server works out what follows from it. */
  onChanged?: (plan: Plan) => void;
};

/** The milestone to work on and those after it, as one form like the checklist: it works without JavaScript, and at once with it. */
export function TodayBoard({ plan: fromServer, details, plannedDays, latest, children, address = "/today", onChanged }: Props) {
  const { plan, last, change, retry, saveState, unsaved } = usePlanChanges(fromServer, latest);
  useEffect(() => onChanged?.(plan), [plan, onChanged]);
  const router = useRouter();
  const { build } = useDeviceOwner();
  // What the server worked out, the week and the dates, follows what was ticked.
  useEffect(() => {
    if (saveState !== "saved") return;
    void canRefresh(build).then((can) => {
      if (can) router.refresh();
    });
  }, [saveState, build, router]);
  const items = milestonesOf(plan);
  const now = findNext(items);
  const form = useRef<HTMLFormElement>(null);
  const nowId = now?.id;
  const marked = useRef<string>(undefined);
  // The next milestone takes the place of the one that is done: it is read from its title on, not from the button that was pressed.
  useEffect(() => {
    if (marked.current === undefined || marked.current === nowId) return;
    marked.current = undefined;
    form.current?.querySelector<HTMLElement>("#now")?.focus();
  }, [nowId]);
  const after = items.filter((item) => !isSettled(milestoneState(item)) && item.id !== now?.id).slice(0, 3);

  function press(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    const command = button instanceof HTMLButtonElement ? parseCommand(button.value) : undefined;
    if (!command) return;
    event.preventDefault();
    if (command.kind === "undo") {
      if (last) change(last.milestoneId, last.undo, !last.isUndo);
      return;
    }
    const item = items.find((candidate) => candidate.id === command.milestoneId);
    marked.current = command.kind === "state" ? command.milestoneId : undefined;
    if (item) change(item.id, toSetting(command, item));
  }

  return (
    <form ref={form} method="post" action={`/plans/${plan.id}/changes`} onSubmit={press} className="flex flex-col gap-8">
      <input type="hidden" name="address" value={address} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <NowMilestone planId={plan.id} item={now} details={now && details[now.id]} plannedDays={now && plannedDays[now.id]} />
        <div className="flex flex-col gap-8">
          {children}
          {now ? <NextMilestones planId={plan.id} items={after} plannedDays={plannedDays} /> : null}
        </div>
      </div>
      <SaveBar
        item={items.find((item) => item.id === last?.milestoneId)}
        patch={last?.patch}
        isUndo={last?.isUndo ?? false}
        saveState={saveState}
        unsaved={unsaved}
        undo={formatCommand({ kind: "undo" })}
        address={address}
        onRetry={retry}
      />
    </form>
  );
}
