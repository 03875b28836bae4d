"use client";

import {
  type MouseEvent,
  memo,
  type ReactNode,
  type SubmitEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type LastChange, usePlanChanges } from "#app/_features/plan-sync/use-plan-changes.ts";
import { onPageCommand } from "#app/_ui/page-commands.ts";
import { useFocusOn } from "#app/_ui/use-focus-on.ts";
import { findNext, findUnsettledPrerequisites, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { isInView, wholeView } from "#lib/planner/plan/view.ts";
import { AreaSection } from "./area-section.tsx";
import { checklistForm, formatCommand, parseCommand, toPatch } from "./checklist-command.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { PlanSummary } from "./plan-summary.tsx";
import { findFinishedArea, SaveBar } from "./save-bar.tsx";
import { ScheduleCard } from "./schedule-card/schedule-card.tsx";
import type { UndoableRevision } from "./schedule-card/undoable-revision.ts";
import { useLiveSchedule } from "./schedule-card/use-live-schedule.ts";
import { usePlanShortcuts } from "./use-plan-shortcuts.ts";
import { useView } from "./use-view.ts";
import { ViewBar } from "./view-bar.tsx";
import { ViewSummary } from "./view-summary.tsx";

type Props = {
  plan: Plan;
  details: Record<string, MilestoneDetails>;
  /** The learner's own part of each milestone, by id. */
  ownParts: Record<string, ReactNode>;
  /** The address of the page, where a form without JavaScript returns to. */
  page: string;
  /** The ids of the milestones to show open at first. */
  open: readonly string[];
  latest: LastChange | undefined;
  today: string;
  undoableRevision: UndoableRevision | undefined;
  /** Shown beside the list on a wide screen, after it on a narrow one. */
  children: ReactNode;
};

/**
 * The ordered checklist. It is one form: each tick is a button with a command, so it works without JavaScript. With
 * JavaScript, the same buttons take effect at once and are sent in the background.
 */
export function Checklist({ plan: loaded, details, ownParts, page, open: openAtFirst, latest, today, undoableRevision, children }: Props) {
  const { plan, last, change, undo, retry, saveState, unsaved } = usePlanChanges(loaded, latest);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openAtFirst));
  const milestones = useMemo(() => milestonesOf(plan), [plan]);
  // A tick and its area are painted first; what it means for the rest of the plan follows.
  const later = useDeferredValue(plan);
  const laterItems = useMemo(() => milestonesOf(later), [later]);
  const after = useMemo(() => findUnsettledPrerequisites(laterItems), [laterItems]);
  const next = useMemo(() => findNext(laterItems), [laterItems]);
  const { view, all, matching, staying, shown, address, keep, show } = useView(later, details, page, latest?.milestoneId);
  const { live, dates } = useLiveSchedule(later, today);
  const list = useRef<HTMLFormElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const focusOn = useFocusOn(list);

  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const now = new Set(before);
      if (!now.delete(id)) now.add(id);
      return now;
    });
  }, []);

  function perform(text: string) {
    const command = parseCommand(text);
    if (command?.kind === "undo") {
      undoLast();
    } else if (command) {
      const milestone = milestones.find((candidate) => candidate.id === command.milestoneId);
      if (!milestone) return;
      keep(milestone.id);
      change(milestone.id, toPatch(command, milestone));
    }
  }

  function undoLast() {
    if (!last) return;
    keep(last.milestoneId);
    undo();
  }

  function press(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement) || !parseCommand(button.value)) return;
    event.preventDefault();
    // Pressing a tick twice restores the state from before, also "known".
    const isTick = button.getAttribute("role") === "checkbox" && button.closest("li")?.id === last?.milestoneId;
    if (isTick && !last?.overruled && last?.patch.status === "done" && last.undo.status === "known") undoLast();
    else perform(button.value);
  }

  /** Shows a milestone open, with the focus on it, whatever the view. */
  function reveal(id: string) {
    if (!matching.has(id)) show(wholeView);
    setOpen((before) => new Set(before).add(id));
    focusOn(id);
  }

  const jump = useCallback(
    (find: string) => focusOn(all.find((viewed) => isInView(viewed, { ...view, find }))?.item.id),
    [all, view, focusOn],
  );

  const showLeft = () => show({ ...wholeView, show: "left" });
  usePlanShortcuts(list, {
    setState: (milestoneId, state) => perform(formatCommand({ kind: "state", milestoneId, state })),
    undo: undoLast,
    showLeft,
  });
  useEffect(() =>
    onPageCommand((command) => {
      if (command.kind === "reveal" && milestones.some(({ id }) => id === command.id)) reveal(command.id);
      else if (command.kind === "undo") undoLast();
      else if (command.kind === "left") showLeft();
      else if (command.kind === "find") search.current?.focus();
      else return false;
      return true;
    }),
  );

  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div onClickCapture={ignoreSecondClick} className="flex min-w-0 flex-col gap-5">
        <Summary plan={later} next={next} page={page} live={live} />
        <Views page={page} view={view} all={all} areas={later.areas} details={details} search={search} onShow={show} onJump={jump} />
        <form
          id={checklistForm}
          ref={list}
          method="post"
          action={`/plans/${plan.id}/changes`}
          onSubmit={press}
          className="flex flex-col gap-6"
        >
          <input type="hidden" name="address" value={address} />
          {[...open].map((id) => (
            <input key={id} type="hidden" name="open" value={id} />
          ))}
          <ViewSummary page={page} view={view} shown={matching.size} staying={staying.length} total={milestones.length} onShow={show} />
          {plan.areas.map((area) => (
            <AreaSection
              key={area.id}
              area={area}
              shown={shown}
              details={details}
              ownParts={ownParts}
              roleTitle={plan.role.title}
              after={after}
              dates={dates}
              nextId={next?.id}
              open={open}
              address={address}
              onToggle={toggle}
            />
          ))}
        </form>
        <SaveBar
          milestone={milestones.find((milestone) => milestone.id === last?.milestoneId)}
          last={last}
          finishedArea={findFinishedArea(plan, last)}
          proof={details[last?.milestoneId ?? ""]?.doneWhen.proof}
          saveState={saveState}
          unsaved={unsaved}
          form={checklistForm}
          address={address}
          onRetry={retry}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-8 lg:sticky lg:top-4 print:order-first">
        <Schedule plan={later} live={live} today={today} undoableRevision={undoableRevision} />
        {children}
      </div>
    </div>
  );
}

// These follow the deferred plan, so a tick alone does not render them again.
const Summary = memo(PlanSummary);
const Views = memo(ViewBar);
const Schedule = memo(ScheduleCard);

/** Ignores the second click of a double click: it would undo the first. */
function ignoreSecondClick(event: MouseEvent<HTMLElement>) {
  const onButton = event.target instanceof Element && event.target.closest("button[name=change]");
  if (onButton && event.detail > 1) event.preventDefault();
}
