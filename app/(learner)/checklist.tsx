"use client";

import { type MouseEvent, type ReactNode, type SubmitEvent, useCallback, useMemo, useState } from "react";
import { countItems, findNext, findUnsettledPrerequisites, itemState, itemsOf, type Plan } from "../../lib/planner/plan.ts";
import { isSettled } from "../../lib/planner/progress.ts";
import { words } from "../../lib/words/en.ts";
import { formatCommand, parseCommand, toSetting } from "./command.ts";
import type { MilestoneDetails } from "./details.ts";
import { MilestoneRow } from "./milestone-row.tsx";
import { PlanSummary } from "./plan-summary.tsx";
import { SaveBar } from "./save-bar.tsx";
import { ScheduleCard, type Withdrawable } from "./schedule/schedule-card.tsx";
import { useLiveSchedule } from "./schedule/use-live-schedule.ts";
import { type LastChange, useChanges } from "./use-changes.ts";

type Props = {
  plan: Plan;
  details: Record<string, MilestoneDetails>;
  /** What the learner made their own of a milestone, by id. */
  ownParts: Record<string, ReactNode>;
  /** The page this stands on: where a form without JavaScript comes back to. */
  address: string;
  /** Milestones that are shown open. */
  open: readonly string[];
  latest: LastChange | undefined;
  today: string;
  withdrawable: Withdrawable | undefined;
};

/**
 * The ordered checklist. It is one form: each tick is a button that says what it does, so it works without
 * JavaScript; with it, the same buttons answer at once and are sent in the background.
 */
export function Checklist({ plan: fromServer, details, ownParts, address, open: openAtFirst, latest, today, withdrawable }: Props) {
  const { plan, last, change, retry, saveState, unsaved } = useChanges(fromServer, latest);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openAtFirst));
  const items = useMemo(() => itemsOf(plan), [plan]);
  const after = useMemo(() => findUnsettledPrerequisites(items), [items]);
  const next = findNext(items);
  const { live, dates } = useLiveSchedule(plan, today);

  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const now = new Set(before);
      if (!now.delete(id)) now.add(id);
      return now;
    });
  }, []);

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
    <form
      method="post"
      action={`/plans/${plan.id}/changes`}
      onSubmit={press}
      onClickCapture={ignoreSecondClick}
      className="flex flex-col gap-8"
    >
      <input type="hidden" name="address" value={address} />
      {[...open].map((id) => (
        <input key={id} type="hidden" name="open" value={id} />
      ))}
      <PlanSummary items={items} next={next} address={address} onOpen={(id) => setOpen((before) => new Set(before).add(id))} />
      <ScheduleCard plan={plan} live={live} today={today} withdrawable={withdrawable} />
      {plan.areas.map((area) => {
        const counts = countItems(area.items);
        const settled = area.items.filter((item) => isSettled(itemState(item))).length;
        return (
          <section key={area.id} aria-labelledby={`area-${area.id}`}>
            <div className="sticky top-0 z-10 flex items-baseline justify-between gap-4 border-b-2 border-role bg-paper py-3">
              <h2 id={`area-${area.id}`} className="text-h2">
                {area.title}
              </h2>
              <p className="tabular shrink-0 text-small text-muted">
                <span aria-hidden="true">{words.plan.areaCount(settled, counts.total)}</span>
                <span className="sr-only">{words.plan.areaCountLong(settled, counts.total)}</span>
              </p>
            </div>
            <ol>
              {area.items.map((item) => (
                <MilestoneRow
                  key={item.id}
                  item={item}
                  details={details[item.id]}
                  ownPart={ownParts[item.id]}
                  roleTitle={plan.role.title}
                  after={after.get(item.id)}
                  dates={dates.get(item.id)}
                  isNext={item.id === next?.id}
                  isOpen={open.has(item.id)}
                  address={address}
                  onToggle={toggle}
                />
              ))}
            </ol>
          </section>
        );
      })}
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

/** A double click means what one click says: the second would find the opposite under the pointer. */
function ignoreSecondClick(event: MouseEvent<HTMLFormElement>) {
  const onButton = event.target instanceof Element && event.target.closest("button[name=change]");
  if (onButton && event.detail > 1) event.preventDefault();
}
