import { CloudOff, RotateCcw } from "lucide-react";
import Link from "next/link";
import { useRef } from "react";
import { itemState, type Plan, type PlanItem, type Setting } from "../../lib/planner/plan.ts";
import { isSettled } from "../../lib/planner/progress.ts";
import { accountWords } from "../../lib/words/account.ts";
import { planWords } from "../../lib/words/plan.ts";
import { screenWords } from "../../lib/words/screen.ts";
import { syncWords } from "../../lib/words/sync.ts";
import type { LastChange, SaveState } from "./use-changes.ts";

type Props = {
  /** The milestone that was changed last, as it is now. */
  item: PlanItem | undefined;
  setting: Setting | undefined;
  /** The skill area that the change finished, by name. */
  finishedArea?: string | undefined;
  saveState: SaveState;
  unsaved: number;
  undo: string;
  address: string;
  onRetry: () => void;
};

/** What was changed last, whether it is saved, and the way back. Stays in reach of a thumb. */
export function SaveBar({ item, setting, finishedArea, saveState, unsaved, undo, address, onRetry }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const waits = saveState === "not-saved" || saveState === "on-device";
  const trouble = waits || saveState === "signed-out" || saveState === "refused";
  return (
    <div className={`sticky bottom-0 z-10 ${item || trouble ? "-mx-4 border-t border-line bg-raised px-4 py-2 md:mx-0" : ""}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p ref={status} role="status" tabIndex={-1} className="min-w-0 flex-1 basis-60 wrap-anywhere">
          {item && setting ? <span className="mr-2">{describeChange(item, setting)}</span> : null}
          {finishedArea ? <strong className="mr-2 font-semibold text-role">{screenWords.areaFinished(finishedArea)}</strong> : null}
          <Saved saveState={saveState} unsaved={unsaved} />
        </p>
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
            {planWords.tryNow}
          </button>
        ) : null}
        {saveState === "signed-out" ? (
          // Within this page's program, so that nothing warns of leaving: what is not saved is kept for coming back.
          <Link href={{ pathname: "/sign-in", query: { next: address } }} className="control control-strong">
            {accountWords.signIn}
          </Link>
        ) : null}
        {item ? (
          <button type="submit" name="change" value={undo} className="control control-quiet">
            <RotateCcw size={18} aria-hidden="true" />
            {planWords.undo}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** The name of the area in which the last change settled what was left; undefined when it did not. */
export function findFinishedArea(plan: Plan, last: LastChange | undefined): string | undefined {
  const area = plan.areas.find(({ items }) => items.some(({ id }) => id === last?.milestoneId));
  const settles = last?.setting.skipped === true || (last?.setting.status !== undefined && isSettled(last.setting.status));
  return settles && area?.items.every((item) => isSettled(itemState(item))) ? area.title : undefined;
}

function describeChange(item: PlanItem, setting: Setting): string {
  if (setting.note) return syncWords.noteChanged(item.title);
  return setting.step
    ? planWords.stepChanged(item.title, setting.step.done)
    : planWords.changed(item.title, planWords.states[itemState(item)]);
}

function Saved({ saveState, unsaved }: Pick<Props, "saveState" | "unsaved">) {
  if (saveState === "idle") return null;
  if (saveState === "saving") return <span className="text-muted">{planWords.saving}</span>;
  if (saveState === "saved") return <span className="text-muted">{planWords.saved}</span>;
  if (saveState === "kept-here") return <span className="text-muted">{syncWords.keptHere}</span>;
  const sentence = {
    "on-device": syncWords.onDevice(unsaved),
    "not-saved": planWords.notSaved(unsaved),
    "not-kept": syncWords.notKept,
    "signed-out": planWords.signInAgain,
    refused: planWords.refused,
  }[saveState];
  return (
    <span className="inline-flex items-center gap-2 font-medium">
      <CloudOff size={18} aria-hidden="true" />
      {sentence}
    </span>
  );
}
