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
import { useAwaitsDates } from "#app/_features/plan-sync/use-awaits-dates.ts";
import { type UndoAtFirst, usePlanChanges } from "#app/_features/plan-sync/use-plan-changes.ts";
import { onPageCommand } from "#app/_ui/page-commands.ts";
import { useFocusOn } from "#app/_ui/use-focus-on.ts";
import { groupPlan, isFiltered } from "#lib/planner/plan/groups.ts";
import { findNext, findUnsettledPrerequisites, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { wholeView } from "#lib/planner/plan/view.ts";
import { AreaName } from "./area-name.tsx";
import { AreaPane } from "./area-pane.tsx";
import { areaTint } from "./area-tint.ts";
import { checklistForm, formatCommand, parseCommand, toPatch } from "./checklist-command.ts";
import { GroupList } from "./group-list.tsx";
import type { MilestoneDetails } from "./milestone-details.ts";
import { NowPane } from "./now-pane.tsx";
import type { PlanPages } from "./pages-menu.tsx";
import { FirstPages, PlanHeader } from "./plan-header.tsx";
import { PlanNotes } from "./plan-notes.tsx";
import type { PlanSource } from "./plan-source.ts";
import { findFinishedArea, SaveBar } from "./save-bar.tsx";
import { ScheduleCard } from "./schedule-card/schedule-card.tsx";
import { rescheduleForm } from "./schedule-card/schedule-form.tsx";
import type { UndoableRevision } from "./schedule-card/undoable-revision.ts";
import { useLiveSchedule } from "./schedule-card/use-live-schedule.ts";
import { useMovedFocus } from "./use-moved-focus.ts";
import { useOpen } from "./use-open.ts";
import { usePlanShortcuts } from "./use-plan-shortcuts.ts";
import { useView } from "./use-view.ts";
import { ViewBar } from "./view-bar.tsx";
import { ViewSummary } from "./view-summary.tsx";
import { WeekPane } from "./week-pane.tsx";

type Props = {
  plan: Plan;
  source: PlanSource;
  details: Record<string, MilestoneDetails>;
  /** The learner's own part of each milestone, by id. */
  ownParts: Record<string, ReactNode>;
  /** The address of the page, where a form without JavaScript returns to. */
  page: string;
  /** The ids of the milestones to show open at first. */
  open: readonly string[];
  undoAtFirst: UndoAtFirst | undefined;
  today: string;
  undoableRevision: UndoableRevision | undefined;
  /** The other pages of the plan. */
  pages: PlanPages;
  /** Shown below the list. */
  below: ReactNode;
  /** Shown beside the list on a wide screen, after it on a narrow one. */
  children: ReactNode;
};

/**
 * The plan as a list. It is one form: each tick is a button with a command, so it works without JavaScript. With
 * JavaScript, the same buttons take effect at once and are sent in the background.
 */
export function Checklist({
  plan: loaded,
  source,
  details,
  ownParts,
  page,
  open: openAtFirst,
  undoAtFirst,
  today,
  undoableRevision,
  ...slots
}: Props) {
  const { plan, last, next, redo, change, undo, retry, saveState, unsaved } = usePlanChanges(loaded, undoAtFirst);
  const { open, reveal: openAlso, toggle, closeAll } = useOpen(openAtFirst);
  const milestones = useMemo(() => milestonesOf(plan), [plan]);
  const byId = useMemo(() => new Map(milestones.map((milestone) => [milestone.id, milestone])), [milestones]);
  // A tick is painted first; what it means for the rest of the plan follows.
  const later = useDeferredValue(plan);
  const laterItems = useMemo(() => milestonesOf(later), [later]);
  const after = useMemo(() => findUnsettledPrerequisites(laterItems), [laterItems]);
  const { view, all, matching, staying, shown, stays, address, keep, show } = useView(later, details, page, undoAtFirst?.last?.milestoneId);
  const { live, days, dates, todayAt } = useLiveSchedule(later, today);
  const awaitsDates = useAwaitsDates(loaded);
  const groups = useMemo(() => groupPlan(later, { today, days, view, shown, stays }), [later, today, days, view, shown, stays]);
  const nowId = groups[0]?.kind === "now" ? findNext(groups[0].items)?.id : undefined;
  const now = live && nowId !== undefined ? byId.get(nowId) : undefined;
  const areas = useMemo(() => later.areas.map((area) => ({ area, tint: areaTint(later.areas, area.id) })), [later]);
  const areaOf = useMemo(() => new Map(areas.flatMap((each) => each.area.items.map(({ id }) => [id, each]))), [areas]);
  const nowArea = now && areaOf.get(now.id);
  const list = useRef<HTMLFormElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const focusOn = useFocusOn(list);

  const stay = (id: string) => keep(id, groups.find(({ items }) => items.some((item) => item.id === id))?.id);

  function perform(text: string) {
    const command = parseCommand(text);
    if (command?.kind === "undo") {
      undoStep(command.changeId);
    } else if (command) {
      const milestone = byId.get(command.milestoneId);
      if (!milestone) return;
      stay(milestone.id);
      change(milestone.id, toPatch(command, milestone));
    }
  }

  /** Undoes the next step; with the id of the one that can be repeated, repeats it. */
  function undoStep(changeId?: string) {
    const step = changeId !== undefined && changeId === redo?.id ? redo : next;
    // On this device a schedule is no change; where it is newer, it goes first.
    const isScheduleNewer = source === "local" && step === next && (undoableRevision?.at ?? 0) > (next?.at ?? 0);
    if (undoableRevision && isScheduleNewer) return pressUndoSchedule(undoableRevision.revision);
    if (step?.milestoneId) keep(step.milestoneId);
    undo(changeId);
  }

  function press(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement) || !parseCommand(button.value)) return;
    event.preventDefault();
    // Pressing a tick twice restores the state from before, also "known".
    const isTick = button.getAttribute("role") === "checkbox" && button.closest("li")?.id === last?.milestoneId;
    const isLast = last && !last.isUndo && !last.overruled && last.id === next?.id;
    if (isTick && isLast && last.patch.status === "done" && last.undo.status === "known") undoStep();
    else perform(button.value);
  }

  /** Shows a milestone open, with the focus on it, whatever the view. */
  function reveal(id: string) {
    if (!matching.has(id)) show({ ...wholeView, view: view.view });
    openAlso(id);
    focusOn(id);
  }

  // Enter comes right after the typing: the first result gets the focus once the list, whose rows may move, shows what was typed.
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined || view.find !== typed) return;
    setTyped(undefined);
    const found = all.flatMap(({ item }) => (matching.has(item.id) ? [item] : []));
    focusOn(found.sort((one, other) => one.rank - other.rank)[0]?.id);
  }, [typed, view.find, all, matching, focusOn]);
  const jump = useCallback(
    (find: string) => {
      setTyped(find);
      show({ ...view, find }, true);
    },
    [view, show],
  );

  const showLeft = () => show({ ...wholeView, view: view.view, show: "left" });
  usePlanShortcuts(list, {
    setState: (milestoneId, state) => perform(formatCommand({ kind: "state", milestoneId, state })),
    undo: () => undoStep(),
    redo: () => redo && undoStep(redo.id),
    showLeft,
  });
  useEffect(() =>
    onPageCommand((command) => {
      if (command.kind === "reveal" && byId.has(command.id)) reveal(command.id);
      else if (command.kind === "undo") undoStep();
      else if (command.kind === "left") showLeft();
      else if (command.kind === "find") search.current?.focus();
      else return false;
      return true;
    }),
  );

  useMovedFocus(list);

  return (
    <>
      <PlanHeader plan={later} live={live} awaitsDates={awaitsDates} page={page} pages={slots.pages} onSeeDates={closeAll} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-3 [--panel:24rem] panes:relative panes:min-h-[80dvh] panes:grid-cols-[minmax(0,1fr)_var(--panel)] areas:min-h-[calc(100dvh-3.5rem)] areas:grid-cols-[17rem_minmax(0,1fr)_var(--panel)] areas:gap-x-0 areas:[--panel:26rem]">
        <div className="hidden self-stretch border-r border-line bg-sunken areas:block">
          <div className="sticky top-0 flex max-h-dvh min-h-[calc(100dvh-3.5rem)] flex-col gap-4 overflow-y-auto p-3">
            <FirstPages pages={slots.pages} className="flex gap-2 px-2 pt-1" />
            <AreaPane page={page} view={view} areas={areas} onShow={show} />
            {live && "currentDates" in live ? <WeekPane plan={later} studyTime={live.studyTime} today={today} /> : null}
          </div>
        </div>
        <div
          onClickCapture={ignoreSecondClick}
          className="mx-auto flex w-full min-w-0 max-w-4xl flex-col gap-3 max-md:gap-1 [reading-flow:flex-visual] areas:px-6 areas:py-4"
        >
          {/* On a phone the search comes last, until something is searched for; also by Tab, where the browser knows `reading-flow`. */}
          <ViewBar
            page={page}
            view={view}
            all={all}
            areas={later.areas}
            details={details}
            search={search}
            pages={slots.pages}
            onShow={show}
            onJump={jump}
          />
          <form
            id={checklistForm}
            ref={list}
            method="post"
            action={`/plans/${plan.id}/changes`}
            onSubmit={press}
            className="flex flex-col gap-1"
          >
            <input type="hidden" name="address" value={address} />
            {[...open].map((id) => (
              <input key={id} type="hidden" name="open" value={id} />
            ))}
            <ViewSummary page={page} view={view} shown={matching.size} staying={staying.length} total={milestones.length} onShow={show} />
            <GroupList
              groups={groups}
              byId={byId}
              keyPrefix={isFiltered(view) ? "found-" : ""}
              finish={live && "currentDates" in live ? (live.currentDates.finish.current ?? undefined) : undefined}
              notes={<PlanNotes plan={later} />}
              areas={areaOf}
              details={details}
              ownParts={ownParts}
              roleTitle={plan.role.title}
              after={after}
              dates={dates}
              days={days}
              nowId={nowId}
              todayAt={todayAt && todayAt.milestoneId === nowId ? todayAt.text : undefined}
              open={open}
              shownFirst={undoAtFirst?.last?.milestoneId}
              today={today}
              address={address}
              onToggle={toggle}
            />
          </form>
          <SaveBar
            milestone={byId.get(last?.milestoneId ?? "")}
            last={last}
            next={next}
            redo={redo}
            finishedArea={findFinishedArea(plan, last)}
            proof={details[last?.milestoneId ?? ""]?.doneWhen.proof}
            saveState={saveState}
            unsaved={unsaved}
            form={checklistForm}
            address={address}
            onRetry={retry}
          />
          {slots.below}
        </div>
        <div
          className={`flex min-w-0 flex-col gap-6 panes:sticky panes:top-0 panes:max-h-dvh panes:min-h-full panes:overflow-y-auto panes:border-l panes:border-line panes:bg-raised panes:p-4 areas:p-6 print:order-first ${open.size > 0 ? "panes:invisible" : ""}`}
        >
          {now ? (
            <NowPane
              milestone={now}
              details={details[now.id]}
              area={nowArea ? <AreaName title={nowArea.area.title} tint={nowArea.tint} /> : null}
              dates={dates.get(now.id)}
              address={address}
              onOpen={toggle}
            />
          ) : null}
          <Schedule plan={later} live={live} awaitsDates={awaitsDates} today={today} undoableRevision={undoableRevision} />
          {slots.children}
        </div>
      </div>
    </>
  );
}

// It follows the deferred plan, so a tick alone does not render it again.
const Schedule = memo(ScheduleCard);

/** Presses the button of the schedule card. */
function pressUndoSchedule(revision: number): void {
  document.querySelector<HTMLButtonElement>(`button[form=${rescheduleForm}][value="undo ${revision}"]`)?.click();
}

/** Ignores the second click of a double click: it would undo the first. */
function ignoreSecondClick(event: MouseEvent<HTMLElement>) {
  const onButton = event.target instanceof Element && event.target.closest("button[name=change]");
  if (onButton && event.detail > 1) event.preventDefault();
}
