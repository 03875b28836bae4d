import { CloudOff, RotateCcw, RotateCw } from "lucide-react";
import { useMemo, useRef } from "react";
import type { LastChange, SaveState } from "#app/_features/plan-sync/use-plan-changes.ts";
import { Link } from "#app/_ui/link.tsx";
import { useAutoDismiss } from "#app/_ui/use-auto-dismiss.ts";
import { accountMessages } from "#lib/messages/account.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { formatCommand } from "./checklist-command.ts";

type Props = {
  /** The milestone that was changed last, in its current state. */
  milestone: PlanMilestone | undefined;
  last: LastChange | undefined;
  /** The title of the skill area that the change finished. */
  finishedArea?: string | undefined;
  saveState: SaveState;
  unsaved: number;
  /** The id of the form of the undo button; undefined when the bar is inside the form. */
  form?: string;
  address: string;
  onRetry: () => void;
};

/**
 * The last change, whether it is saved, and the undo button, at the bottom of the screen. It disappears once all is saved, but the
 * undo button stays reachable by keyboard. While something is not saved, it stays.
 */
export function SaveBar({ milestone, last, finishedArea, saveState, unsaved, form, address, onRetry }: Props) {
  const { isUndo, overruled } = last ?? {};
  const bar = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const waits = saveState === "not-saved" || saveState === "on-device";
  const trouble = waits || saveState === "signed-out" || saveState === "refused";
  // A new object with each change, so that each is shown for the same time.
  const notice = useMemo(
    () => (trouble || saveState === "saving" ? undefined : { milestone, change: last?.id, overruled, saveState }),
    [trouble, milestone, last?.id, overruled, saveState],
  );
  const isGone = useAutoDismiss(bar, notice);
  const isEmpty = !milestone && saveState === "idle";
  const look = isGone
    ? "pointer-events-none opacity-0 has-focus-visible:pointer-events-auto has-focus-visible:opacity-100"
    : "motion-safe:transition-opacity";
  return (
    <div
      ref={bar}
      className={`sticky bottom-(--tabs) z-10 print:hidden ${isEmpty ? "" : `-mx-4 border-t border-line bg-raised px-4 py-1.5 md:mx-0 ${look}`}`}
    >
      <div className={`flex items-center gap-x-4 gap-y-1 ${trouble ? "flex-wrap" : ""}`}>
        {/* Each part is announced once, when it comes. */}
        <p
          ref={status}
          role="status"
          aria-atomic="false"
          tabIndex={-1}
          className={`flex min-w-0 flex-1 items-baseline gap-x-3 ${trouble || finishedArea ? "flex-wrap" : ""} ${trouble ? "basis-60" : ""}`}
        >
          {milestone && last ? (
            <span className={overruled ? "wrap-anywhere" : finishedArea ? "line-clamp-1 basis-full wrap-anywhere" : "truncate"}>
              {overruled ? describeNewer(milestone, last) : describeChange(milestone, last)}
            </span>
          ) : null}
          {finishedArea ? <strong className="font-semibold text-role">{screenMessages.areaFinished(finishedArea)}</strong> : null}
          {overruled && saveState === "saved" ? null : <Saved saveState={saveState} unsaved={unsaved} />}
        </p>
        <div className="flex flex-wrap gap-2 empty:hidden">
          {waits ? (
            <button
              type="button"
              onClick={() => {
                // The button goes when it worked; the focus stays beside what it did.
                status.current?.focus();
                onRetry();
              }}
              className="control control-quiet"
            >
              {planMessages.tryNow}
            </button>
          ) : null}
          {saveState === "signed-out" ? (
            // Within this page's program, so that nothing warns of leaving: what is not saved is kept for coming back.
            <Link href={{ pathname: "/sign-in", query: { next: address } }} className="control control-strong">
              {accountMessages.signIn}
            </Link>
          ) : null}
          {milestone && last && !overruled ? (
            <button
              type="submit"
              form={form}
              name="change"
              value={formatCommand({ kind: "undo", changeId: last.id })}
              className="control control-quiet"
            >
              {isUndo ? <RotateCw size={18} aria-hidden="true" /> : <RotateCcw size={18} aria-hidden="true" />}
              {isUndo ? planMessages.redo : planMessages.undo}
            </button>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** The title of the area that the last change finished; undefined when it finished none. */
export function findFinishedArea(plan: Plan, last: LastChange | undefined): string | undefined {
  const area = plan.areas.find(({ items }) => items.some(({ id }) => id === last?.milestoneId));
  const settles = last?.patch.skipped === true || (last?.patch.status !== undefined && isSettled(last.patch.status));
  return settles && area?.items.every((milestone) => isSettled(milestoneState(milestone))) ? area.title : undefined;
}

/** Says that something newer stands instead of the last change, and what it is, if this page knows it. */
function describeNewer(milestone: PlanMilestone, { patch, isUndo, overruled }: LastChange): string {
  const what = isUndo ? planMessages.notUndone(milestone.title) : planMessages.changedLater(milestone.title);
  return overruled === "seen" && !patch.note ? `${what} ${planMessages.nowIs(planMessages.states[milestoneState(milestone)])}` : what;
}

function describeChange(milestone: PlanMilestone, { patch, isUndo }: LastChange): string {
  if (isUndo) return planMessages.takenBack(milestone.title);
  if (patch.note) return syncMessages.noteChanged(milestone.title);
  return patch.step
    ? planMessages.stepChanged(milestone.steps.find(({ id }) => id === patch.step?.id)?.text ?? milestone.title, patch.step.done)
    : planMessages.changed(milestone.title, planMessages.states[milestoneState(milestone)]);
}

function Saved({ saveState, unsaved }: Pick<Props, "saveState" | "unsaved">) {
  if (saveState === "idle") return null;
  if (saveState === "saving")
    return (
      <span aria-hidden="true" className="shrink-0 text-small text-muted">
        {planMessages.saving}
      </span>
    );
  if (saveState === "saved") return <span className="shrink-0 text-small text-muted">{planMessages.saved}</span>;
  if (saveState === "kept-here") return <span className="shrink-0 text-small text-muted">{syncMessages.keptHere}</span>;
  const sentence = {
    "on-device": syncMessages.onDevice(unsaved),
    "not-saved": planMessages.notSaved(unsaved),
    "not-kept": syncMessages.notKept,
    "signed-out": planMessages.signInAgain,
    refused: planMessages.refused,
  }[saveState];
  return (
    <span className="inline-flex items-center gap-2 text-small font-medium">
      <CloudOff size={18} aria-hidden="true" className="shrink-0" />
      {sentence}
    </span>
  );
}
