"use client";

import { RotateCcw, RotateCw } from "lucide-react";
import { useRef } from "react";
import { useCatchFocus } from "#app/_ui/use-catch-focus.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { undoOrder } from "./order-actions.ts";

/** What was done to the order just now, and the ids of the changes of it that can be undone and repeated next. */
export type OrderUndo = { news: string | undefined; next: string | undefined; redo: string | undefined };

type Props = OrderUndo & { planId: string };

/** Says what was done to the order, at the bottom of the screen, with the buttons that undo and repeat it. */
export function OrderNews({ planId, news, next, redo }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const caught = useCatchFocus(status);
  const buttons = [
    { id: redo, name: planMessages.redo, Icon: RotateCw },
    { id: next, name: planMessages.undo, Icon: RotateCcw },
  ];
  return (
    <div
      {...caught}
      className={`sticky bottom-(--tabs) z-10 flex flex-wrap items-center gap-x-4 gap-y-1 ${news ? "-mx-4 border-t border-line bg-raised px-4 py-1.5 md:mx-0" : ""}`}
    >
      <p ref={status} role="status" tabIndex={-1} className="min-w-0 flex-1 basis-60 wrap-anywhere">
        {news}
      </p>
      <form action={undoOrder} className="flex flex-wrap gap-2 empty:hidden">
        <input type="hidden" name="plan" value={planId} />
        {buttons.map(({ id, name, Icon }) =>
          id === undefined || news === undefined ? null : (
            <button key={name} type="submit" name="change" value={id} className="control control-quiet">
              <Icon size={18} aria-hidden="true" />
              {name}
            </button>
          ),
        )}
      </form>
    </div>
  );
}
