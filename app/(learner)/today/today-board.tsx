"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useEffect } from "react";
import { findNext, itemState, itemsOf, type Plan } from "../../../lib/planner/plan.ts";
import { isSettled } from "../../../lib/planner/progress.ts";
import { formatCommand, parseCommand, toSetting } from "../command.ts";
import { SaveBar } from "../save-bar.tsx";
import { type LastChange, useChanges } from "../use-changes.ts";
import { NextMilestones } from "./next-milestones.tsx";
import { type Brief, NowMilestone } from "./now-milestone.tsx";
import type { PlannedDays } from "./planned-days.ts";

const address = "/today";

type Props = {
  plan: Plan;
  details: Record<string, Brief>;
  /** When each milestone has its turn, in words, by id. */
  plannedDays: Record<string, PlannedDays>;
  latest: LastChange | undefined;
  /** What stands beside: how the week is going. */
  children: ReactNode;
};

/** The milestone to work on and those after it, as one form like the checklist: it works without JavaScript, and at once with it. */
export function TodayBoard({ plan: fromServer, details, plannedDays, latest, children }: Props) {
  const { plan, last, change, retry, saveState, unsaved } = useChanges(fromServer, latest);
  const router = useRouter();
  // What the server worked out, the week and the dates, follows what was ticked.
  useEffect(() => {
    if (saveState === "saved") router.refresh();
  }, [saveState, router]);
  const items = itemsOf(plan);
  const now = findNext(items);
  const after = items.filter((item) => !isSettled(itemState(item)) && item.id !== now?.id).slice(0, 3);

  function press(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    const command = button instanceof HTMLButtonElement ? parseCommand(button.value) : undefined;
    if (!command) return;
    event.preventDefault();
    if (command.kind === "undo") {
      if (last) change(last.milestoneId, last.undo);
      return;
    }
    const item = items.find((candidate) => candidate.id === command.milestoneId);
    if (item) change(item.id, toSetting(command, item));
  }

  return (
    <form method="post" action={`/plans/${plan.id}/changes`} onSubmit={press} className="flex flex-col gap-8">
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
        setting={last?.setting}
        saveState={saveState}
        unsaved={unsaved}
        undo={formatCommand({ kind: "undo" })}
        address={address}
        onRetry={retry}
      />
    </form>
  );
}
