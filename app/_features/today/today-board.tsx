"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { parseCommand, toPatch } from "#app/_features/plan/checklist-command.ts";
import type { PlanSource } from "#app/_features/plan/plan-source.ts";
import { findFinishedArea, SaveBar } from "#app/_features/plan/save-bar.tsx";
import { useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { canRefresh } from "#app/_features/plan-sync/reach-server.ts";
import { type UndoAtFirst, usePlanChanges } from "#app/_features/plan-sync/use-plan-changes.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { findNext, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { NextMilestones } from "./next-milestones.tsx";
import { type Brief, NowMilestone } from "./now-milestone.tsx";
import type { PlannedDays } from "./planned-days.ts";

type Props = {
  plan: Plan;
  source: PlanSource;
  details: Record<string, Brief>;
  /** The days of each milestone in words, by id. */
  plannedDays: Record<string, PlannedDays>;
  /** What can be undone at first, and what a form without JavaScript did just now. */
  undoAtFirst: UndoAtFirst | undefined;
  /** Shown beside the milestone: how the week is going. */
  children: ReactNode;
  /** The page of the form, where it returns to without JavaScript. */
  address: string;
  /** Called after every change, where the browser computes the week and the dates. */
  onChanged?: (plan: Plan) => void;
};

/** The milestone to work on and those after it. One form, like the checklist: each tick is a button, so it works without JavaScript. */
export function TodayBoard({ plan: loaded, source, details, plannedDays, undoAtFirst, children, address, onChanged }: Props) {
  const { plan, last, next, redo, change, undo, retry, saveState, unsaved } = usePlanChanges(loaded, undoAtFirst);
  useEffect(() => onChanged?.(plan), [plan, onChanged]);
  const router = useRouter();
  const { build } = useDeviceOwner();
  // The server computes the week and the dates again when a change is saved.
  useEffect(() => {
    if (source === "local" || saveState !== "saved") return;
    void canRefresh(build).then((can) => {
      if (can) router.refresh();
    });
  }, [source, saveState, build, router]);
  const milestones = milestonesOf(plan);
  const now = findNext(milestones);
  const form = useRef<HTMLFormElement>(null);
  const nowId = now?.id;
  const marked = useRef<string>(undefined);
  // The next milestone replaces the one that is done: the focus moves from the button to its title.
  useEffect(() => {
    if (marked.current === undefined || marked.current === nowId) return;
    marked.current = undefined;
    form.current?.querySelector<HTMLElement>("#now")?.focus();
  }, [nowId]);
  const after = milestones.filter((milestone) => !isSettled(milestoneState(milestone)) && milestone.id !== now?.id).slice(0, 3);

  function press(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    const command = button instanceof HTMLButtonElement ? parseCommand(button.value) : undefined;
    if (!command) return;
    event.preventDefault();
    if (command.kind === "undo") {
      return undo(command.changeId);
    }
    const milestone = milestones.find(({ id }) => id === command.milestoneId);
    marked.current = command.kind === "state" ? command.milestoneId : undefined;
    if (milestone) change(milestone.id, toPatch(command, milestone));
  }

  return (
    <form ref={form} method="post" action={`/plans/${plan.id}/changes`} onSubmit={press} className="flex flex-col gap-8">
      <input type="hidden" name="address" value={address} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <NowMilestone plan={plan} milestone={now} details={now && details[now.id]} plannedDays={now && plannedDays[now.id]} />
        <div className="flex flex-col gap-8">
          {children}
          {now ? <NextMilestones planId={plan.id} milestones={after} plannedDays={plannedDays} /> : null}
        </div>
      </div>
      <SaveBar
        milestone={milestones.find(({ id }) => id === last?.milestoneId)}
        last={last}
        next={next}
        redo={redo}
        finishedArea={findFinishedArea(plan, last)}
        proof={details[last?.milestoneId ?? ""]?.doneWhen.proof}
        saveState={saveState}
        unsaved={unsaved}
        address={address}
        onRetry={retry}
      />
    </form>
  );
}
