"use client";

import { type SubmitEvent, useEffect, useMemo, useRef, useState } from "react";
import { checklistForm, parseCommand, toPatch } from "#app/_features/plan/checklist-command.ts";
import { findFinishedArea, SaveBar } from "#app/_features/plan/save-bar.tsx";
import { usePlanChanges } from "#app/_features/plan-sync/use-plan-changes.ts";
import { formatDay, formatDayRange } from "#lib/messages/days.ts";
import { mapMessages } from "#lib/messages/map.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { milestonesOf, type Plan, type PlanMilestone, patchForState } from "#lib/planner/plan/plan.ts";
import type { MapSheet } from "#lib/planner/roles/map-layout/map-sheet.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import { areaTints } from "./area-tints.ts";
import { DoneButton } from "./done-button.tsx";
import { MapHeader } from "./map-header.tsx";
import { markPlan } from "./map-mark.ts";
import { MapPanel } from "./map-panel.tsx";
import { MapView } from "./map-view.tsx";

type Props = {
  plan: Plan;
  sheet: MapSheet;
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  /** What shows that a milestone is done, by id. */
  proofs: Readonly<Record<string, string>>;
  /** The page of the plan; the map is below it. */
  planPage: string;
};

/** From here on the chosen milestone stands next to the map; on narrower screens it comes up from below. */
const wide = "(width >= 80rem)";

/** The map of a plan: choose a milestone, see it in a panel, and mark it as done. */
export function PlanMap({ plan: loaded, sheet, today, proofs, planPage }: Props) {
  const page = `${planPage}/map`;
  const { plan, change, last, next, redo, undo, retry, saveState, unsaved } = usePlanChanges(loaded);
  const { days, finish } = useMemo(() => readPlanStatus(plan, today), [plan, today]);
  const [isUp, setIsUp] = useState(false);
  const { marks, here } = useMemo(
    () => markPlan(plan, (item) => [sayWork(item), ...sayDays(days.get(item.id), today)]),
    [plan, days, today],
  );
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? here ?? sheet.goal ?? "";
  const items = useMemo(() => new Map(milestonesOf(plan).map((item) => [item.id, item])), [plan]);
  const milestone = items.get(chosen);
  const area = plan.areas.find((each) => each.items.some(({ id }) => id === chosen));
  const hasBegun =
    [...marks.values()].some(({ state }) => state === "done" || state === "begun") || items.get(here ?? "")?.status === "in_progress";
  const address = `${planPage}?open={id}#{id}`;

  function tick(id: string) {
    const item = items.get(id);
    if (!item) return;
    const isDone = marks.get(id)?.state === "done";
    // What was known before it was marked as done is known again.
    if (isDone && last?.milestoneId === id && last.patch.status === "done" && !last.overruled && last.id === next?.id) undo();
    else change(id, patchForState(isDone ? "not_started" : "done"));
    setPicked(chosen);
    setIsUp(false);
  }

  function press(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    const command = button instanceof HTMLButtonElement ? parseCommand(button.value) : undefined;
    if (!command) return;
    event.preventDefault();
    if (command.kind === "undo") return undo(command.changeId);
    if (command.kind === "state") return tick(command.milestoneId);
    const item = items.get(command.milestoneId);
    if (!item) return;
    change(item.id, toPatch(command, item));
    setPicked(item.id);
  }

  function choose(id: string, isPress: boolean) {
    setPicked(id);
    if (isPress && !window.matchMedia(wide).matches) setIsUp(true);
  }

  function sayDate({ id, status, statusAt }: PlanMilestone) {
    if (status !== "done" || !statusAt) return { name: mapMessages.planned, days: sayDays(days.get(id), today)[0] };
    return { name: mapMessages.states.done, days: formatDay(makePlanDayReader(plan)(new Date(statusAt)), "medium", today) };
  }

  const panel = milestone ? (
    <MapPanel
      milestone={milestone}
      area={{ title: area?.title ?? "", tint: areaTints(sheet.areas).get(area?.id ?? "") }}
      sheet={sheet}
      marks={marks}
      date={sayDate(milestone)}
      proof={proofs[chosen]}
      href={address.replaceAll("{id}", chosen)}
      onChoose={setPicked}
    />
  ) : null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] areas:min-h-[calc(100dvh-3.5rem)] areas:grid-cols-[minmax(0,1fr)_clamp(19rem,22vw,22rem)]">
      <div className="mx-auto flex w-full max-w-[110rem] flex-col gap-3 px-4 py-4">
        <MapHeader plan={plan} finish={finish} today={today} />
        <MapView
          sheet={sheet}
          marks={marks}
          here={here}
          sign={hasBegun ? mapMessages.here : mapMessages.start}
          goalNote={sayGoal(days.get(sheet.goal ?? "")?.to, today)}
          address={address}
          chosen={picked}
          onChoose={choose}
          onTick={tick}
          action={
            here ? (
              <div className="flex gap-1">
                <a href={address.replaceAll("{id}", here)} className="control control-strong flex-1 px-2 text-small">
                  {mapMessages.open}
                </a>
                <DoneButton id={here} isDone={false} />
              </div>
            ) : undefined
          }
        />
        {/* Has no box, so that its bar stays at the screen's edge along the whole map. */}
        <form id={checklistForm} method="post" action={`/plans/${plan.id}/changes`} onSubmit={press} className="contents">
          <input type="hidden" name="address" value={page} />
          <SaveBar
            milestone={items.get(last?.milestoneId ?? "")}
            last={last}
            next={next}
            redo={redo}
            finishedArea={findFinishedArea(plan, last)}
            saveState={saveState}
            unsaved={unsaved}
            address={page}
            onRetry={retry}
          />
        </form>
      </div>
      {/* Down to the bottom of the screen, or of a longer map; what is in it scrolls by itself. */}
      <aside aria-label={mapMessages.chosen} className="hidden flex-col overflow-clip border-l border-line bg-raised areas:flex">
        {panel}
      </aside>
      {isUp ? <Sheet onClose={() => setIsUp(false)}>{panel}</Sheet> : null}
    </div>
  );
}

/** How long a milestone takes; once it is begun, how far it is. */
function sayWork(item: PlanMilestone): string {
  const { status, steps } = item;
  if (status !== "in_progress" || steps.length === 0) return ownMessages.effort(item);
  return mapMessages.stepsDone(steps.filter(({ done }) => done).length, steps.length);
}

function sayDays(days: { from: string; to: string } | undefined, today: string): string[] {
  return days ? [formatDayRange(days.from, days.to, "medium", today)] : [];
}

function sayGoal(day: string | undefined, today: string): string | undefined {
  return day && formatDay(day, "medium", today);
}

/** The panel on a narrow screen: a dialog that comes up from below. */
function Sheet({ onClose, children }: { onClose: () => void; children: React.ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press next to the dialog closes it; Escape does so itself
    <dialog
      ref={dialog}
      aria-label={mapMessages.chosen}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className="fixed inset-x-0 top-auto bottom-0 m-0 mx-auto max-h-[85dvh] w-full max-w-xl flex-col rounded-t-2xl border border-line bg-raised p-0 text-ink backdrop:bg-black/40 open:flex"
    >
      {children}
      <form method="dialog" className="flex px-5 pb-4">
        <button type="submit" className="control control-ghost flex-1 text-small">
          {mapMessages.close}
        </button>
      </form>
    </dialog>
  );
}
