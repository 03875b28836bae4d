import { CloudOff, RotateCcw } from "lucide-react";
import Link from "next/link";
import type { PlanItem, Setting } from "../../lib/planner/plan.ts";
import { itemState } from "../../lib/planner/plan.ts";
import { words } from "../../lib/words/en.ts";
import type { SaveState } from "./queue-state.ts";

type Props = {
  /** The milestone that was changed last, as it is now. */
  item: PlanItem | undefined;
  setting: Setting | undefined;
  saveState: SaveState;
  unsaved: number;
  /** Whether what is unsaved is safe on this device. */
  durable?: boolean;
  undo: string;
  address: string;
  onRetry: () => void;
};

/** What was changed last, whether it is saved, and the way back. Stays in reach of a thumb. */
export function SaveBar({ item, setting, saveState, unsaved, durable = false, undo, address, onRetry }: Props) {
  const trouble = saveState === "not-saved" || saveState === "signed-out" || saveState === "refused";
  return (
    <div className={`sticky bottom-0 z-10 ${item || trouble ? "-mx-4 border-t border-line bg-raised px-4 py-2 md:mx-0" : ""}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p role="status" className="flex-1 basis-60">
          {item && setting ? <span className="mr-2">{describeChange(item, setting)}</span> : null}
          <Saved saveState={saveState} unsaved={unsaved} durable={durable} />
        </p>
        {saveState === "not-saved" ? (
          <button type="button" onClick={onRetry} className="control control-quiet">
            {words.plan.tryNow}
          </button>
        ) : null}
        {saveState === "signed-out" ? (
          // Within this page's program, so that nothing warns of leaving: what is not saved is kept for coming back.
          <Link href={{ pathname: "/sign-in", query: { next: address } }} className="control control-strong">
            {words.account.signIn}
          </Link>
        ) : null}
        {item ? (
          <button type="submit" name="change" value={undo} className="control control-quiet">
            <RotateCcw size={18} aria-hidden="true" />
            {words.plan.undo}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function describeChange(item: PlanItem, setting: Setting): string {
  return setting.step
    ? words.plan.stepChanged(item.title, setting.step.done)
    : words.plan.changed(item.title, words.plan.states[itemState(item)]);
}

function Saved({ saveState, unsaved, durable }: { saveState: SaveState; unsaved: number; durable: boolean }) {
  if (saveState === "idle") return null;
  if (saveState === "saving") return <span className="text-muted">{words.plan.saving}</span>;
  if (saveState === "saved") return <span className="text-muted">{words.plan.saved}</span>;
  if (saveState === "kept-here") return <span className="text-muted">{durable ? words.sync.keptHere : words.sync.notKept}</span>;
  const waits = durable ? words.sync.onDevice(unsaved) : words.sync.notOnDevice(unsaved);
  const sentence =
    saveState === "not-saved" ? waits : saveState === "signed-out" ? words.sync.signInAgain(unsaved, durable) : words.plan.refused;
  return (
    <span className="inline-flex items-center gap-2 font-medium">
      <CloudOff size={18} aria-hidden="true" />
      {sentence}
    </span>
  );
}
