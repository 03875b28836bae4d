import { Problem } from "#app/_ui/field.tsx";
import { formsMessages } from "#lib/messages/forms.ts";
import type { Failure } from "./send-form.ts";

type Props = {
  failure: Failure | undefined;
  /** Whether a draft was filled in. */
  isRestored: boolean;
  /** Whether the browser keeps what was typed over a reload. */
  isKept: boolean;
  onRetry: () => void;
  onDiscard: () => void;
};

/** The button that was pressed may be far below. */
const show = (notice: HTMLElement | null) => notice?.scrollIntoView({ block: "nearest" });

/** Says why a form got no answer and what to do, or that a draft was filled in. */
export function FormNotice({ failure, isRestored, isKept, onRetry, onDiscard }: Props) {
  if (failure) {
    return (
      <div ref={show} className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-danger p-4">
        <div className="flex-1 basis-60">
          <Problem>{explain(failure, isKept)}</Problem>
        </div>
        {failure === "updated" ? (
          <button type="button" onClick={() => window.location.reload()} className="control control-strong">
            {formsMessages.reload}
          </button>
        ) : null}
        {failure === "unconfirmed" ? (
          <button type="button" onClick={onRetry} className="control control-quiet">
            {formsMessages.tryAgain}
          </button>
        ) : null}
      </div>
    );
  }
  if (!isRestored) return null;
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-role-soft p-4">
      {formsMessages.restored}
      <button type="button" onClick={onDiscard} className="control control-quiet bg-raised">
        {formsMessages.discard}
      </button>
    </p>
  );
}

function explain(failure: Failure, isKept: boolean): string {
  if (failure === "updated") return isKept ? formsMessages.updated : formsMessages.updatedNotKept;
  if (failure === "gone") return formsMessages.gone;
  return navigator.onLine ? formsMessages.unconfirmed : formsMessages.offline;
}
