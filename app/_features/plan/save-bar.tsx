import { CloudOff, type LucideIcon, RotateCcw, RotateCw, Signpost } from "lucide-react";
import { useMemo, useRef } from "react";
import { guestRoleOf } from "#app/_features/plan-sync/guest-plan.ts";
import type { LastChange, SaveState, UndoStep } from "#app/_features/plan-sync/use-plan-changes.ts";
import { Link } from "#app/_ui/link.tsx";
import { useAutoDismiss } from "#app/_ui/use-auto-dismiss.ts";
import { useCatchFocus } from "#app/_ui/use-catch-focus.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { savingMessages } from "#lib/messages/saving.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { siteMessages } from "#lib/messages/site.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type Plan, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { formatCommand } from "./checklist-command.ts";

type Props = {
  /** The milestone that was changed last, in its current state. */
  milestone: PlanMilestone | undefined;
  last: LastChange | undefined;
  /** The steps that can be undone and repeated next. */
  next: UndoStep | undefined;
  redo: UndoStep | undefined;
  /** The skill area that the change finished. */
  finishedArea?: FinishedArea | undefined;
  /** What can be shown now that the milestone is done. */
  proof?: string | undefined;
  saveState: SaveState;
  unsaved: number;
  /** The id of the form of the undo button; undefined when the bar is inside the form. */
  form?: string;
  address: string;
  onRetry: () => void;
};

/** A skill area that the last change finished. */
type FinishedArea = {
  title: string;
  planId: string;
  /** The milestone that was done last; undefined when it was skipped or is known. */
  doneId: string | undefined;
  /** Whether nothing is left in the whole plan. */
  isEnd: boolean;
};

/**
 * The last change, whether it is saved, and the undo button, at the bottom of the screen. It disappears once all is saved, but the
 * undo button stays reachable by keyboard. While something is not saved, it stays.
 */
export function SaveBar({ milestone, last, next, redo, finishedArea, proof, saveState, unsaved, form, address, onRetry }: Props) {
  const { overruled, needsNetwork } = last ?? {};
  const bar = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const caught = useCatchFocus(status);
  const waits = saveState === "not-saved" || saveState === "on-device";
  const said = last && describeLast(milestone, last);
  const trouble = waits || saveState === "signed-out" || saveState === "refused";
  const isEnd = finishedArea?.isEnd === true;
  // A new object with each change, so that each is shown for the same time. The end of a plan stays.
  const notice = useMemo(
    () => (trouble || isEnd || saveState === "saving" ? undefined : { milestone, change: last?.id, overruled, needsNetwork, saveState }),
    [trouble, isEnd, milestone, last?.id, overruled, needsNetwork, saveState],
  );
  const isGone = useAutoDismiss(bar, notice);
  const isEmpty = said === undefined && saveState === "idle";
  const look = isGone
    ? "pointer-events-none opacity-0 has-focus-visible:pointer-events-auto has-focus-visible:opacity-100"
    : "motion-safe:transition-opacity";
  return (
    <div
      ref={bar}
      data-undo={next ? "" : undefined}
      {...caught}
      className={`sticky bottom-(--tabs) z-10 print:hidden ${isEmpty ? "" : `-mx-4 border-t border-line bg-raised px-4 py-1.5 md:mx-0 ${look}`}`}
    >
      <div className={`flex items-center gap-x-4 gap-y-1 ${trouble || finishedArea ? "flex-wrap" : ""}`}>
        {finishedArea ? <Signpost key={last?.id} size={24} aria-hidden="true" className="plants shrink-0 text-role" /> : null}
        {/* Each part is announced once, when it comes. */}
        <p
          ref={status}
          role="status"
          aria-atomic="false"
          tabIndex={-1}
          className={`flex min-w-0 flex-1 items-baseline gap-x-3 max-sm:flex-col max-sm:flex-nowrap max-sm:items-stretch ${trouble || finishedArea ? "flex-wrap" : ""} ${trouble || finishedArea ? "basis-60" : ""}`}
        >
          {said === undefined ? null : (
            <span
              className={
                overruled || needsNetwork
                  ? "wrap-anywhere"
                  : finishedArea
                    ? "line-clamp-1 basis-full wrap-anywhere"
                    : redo
                      ? "line-clamp-2 wrap-anywhere"
                      : "truncate"
              }
            >
              {said}
            </span>
          )}
          {finishedArea ? (
            <strong className="font-semibold text-role">
              {isEnd ? screenMessages.planFinished : screenMessages.areaFinished(finishedArea.title)}
            </strong>
          ) : null}
          {finishedArea?.doneId && proof && !isEnd ? (
            <span className="line-clamp-2 basis-full text-small text-muted">{screenMessages.toShow(proof)}</span>
          ) : null}
          {overruled && saveState === "saved" ? null : <Saved saveState={saveState} unsaved={unsaved} />}
        </p>
        <div className="flex flex-wrap gap-2 empty:hidden">
          {finishedArea ? <FinishedLink {...finishedArea} isSaved={saveState === "saved" || saveState === "idle"} /> : null}
          {waits ? (
            <button
              type="button"
              onClick={() => {
                // The button goes when it worked; the focus stays beside what it did.
                status.current?.focus({ preventScroll: true });
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
              {siteMessages.signIn}
            </Link>
          ) : null}
          {isEmpty ? null : <StepButton key="redo" step={redo} form={form} name={planMessages.redo} icon={RotateCw} />}
          {isEmpty ? null : <StepButton key="undo" step={next} form={form} name={planMessages.undo} icon={RotateCcw} />}
        </div>
      </div>
    </div>
  );
}

type StepButtonProps = { step: UndoStep | undefined; form: string | undefined; name: string; icon: LucideIcon };

/** Undoes or repeats one step. It names its change, so that without JavaScript no other one is meant. */
function StepButton({ step, form, name, icon: Icon }: StepButtonProps) {
  if (!step) return null;
  return (
    <button
      type="submit"
      form={form}
      name="change"
      value={formatCommand({ kind: "undo", changeId: step.id })}
      className="control control-quiet"
    >
      <Icon size={18} aria-hidden="true" />
      {name}
    </button>
  );
}

/** The area that the last change finished; undefined when it finished none. */
export function findFinishedArea(plan: Plan, last: LastChange | undefined): FinishedArea | undefined {
  const area = plan.areas.find(({ items }) => items.some(({ id }) => id === last?.milestoneId));
  const settles = last?.patch.skipped === true || (last?.patch.status !== undefined && isSettled(last.patch.status));
  const isOver = ({ items }: PlanArea) => items.every((milestone) => isSettled(milestoneState(milestone)));
  if (!last || !area || !settles || !isOver(area)) return undefined;
  const doneId = last.patch.status === "done" ? last.milestoneId : undefined;
  return { title: area.title, planId: plan.id, doneId, isEnd: plan.areas.every(isOver) };
}

/** Where to go from a finished area: to the road that was walked, or to a link to what was made. A guest's device has neither page. */
function FinishedLink({ planId, doneId, isEnd, isSaved }: FinishedArea & { isSaved: boolean }) {
  if (guestRoleOf(planId) !== undefined) return null;
  if (isEnd) {
    // The server makes the page, so it has to know of the last tick first.
    return isSaved ? (
      <Link href={`/plans/${planId}/finish`} className="control control-strong">
        {planStatusMessages.seeRoad}
      </Link>
    ) : null;
  }
  return doneId ? (
    <Link href={`/plans/${planId}/milestones/${doneId}`} className="control control-quiet">
      {screenMessages.addEvidence}
    </Link>
  ) : null;
}

/** What was done last, in words; undefined where the plan no longer has its milestone. */
function describeLast(milestone: PlanMilestone | undefined, last: LastChange): string | undefined {
  if (last.words !== undefined) {
    if (last.needsNetwork) return planMessages.undoNeedsNetwork(last.words);
    if (last.overruled) return planMessages.stepNotUndone(last.words);
    return last.isUndo ? planMessages.stepUndone(last.words) : last.words;
  }
  if (!milestone) return undefined;
  return last.overruled ? describeNewer(milestone, last) : describeChange(milestone, last);
}

/** Says that something newer stands instead of the last change, and what it is, if this page knows it. */
function describeNewer(milestone: PlanMilestone, { patch, isUndo, overruled }: LastChange): string {
  const what = isUndo ? planMessages.notUndone(milestone.title) : planMessages.changedLater(milestone.title);
  const isOfState = !patch.note && !patch.took && !patch.studied;
  return overruled === "seen" && isOfState ? `${what} ${planMessages.nowIs(planMessages.states[milestoneState(milestone)])}` : what;
}

function describeChange(milestone: PlanMilestone, { patch, isUndo }: LastChange): string {
  if (isUndo) return planMessages.takenBack(milestone.title);
  if (patch.note) return savingMessages.noteChanged(milestone.title);
  if (patch.took) return ownMessages.tookSaid(milestone.title, patch.took.minutes);
  if (patch.studied) return ownMessages.studiedSaid(patch.studied.minutes);
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
  if (saveState === "kept-here") return <span className="shrink-0 text-small text-muted">{savingMessages.keptHere}</span>;
  const sentence = {
    "on-device": savingMessages.onDevice(unsaved),
    "not-saved": planMessages.notSaved(unsaved),
    "not-kept": savingMessages.notKept,
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
