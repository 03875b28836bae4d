import { useRef } from "react";
import { screenMessages } from "#lib/messages/screen.ts";
import { isFiltered } from "#lib/planner/plan/groups.ts";
import { type PlanView, wholeView, writeView } from "#lib/planner/plan/view.ts";

type Props = { page: string; view: PlanView; shown: number; staying: number; total: number; onShow: (view: PlanView) => void };

/** How many milestones the filters show, also for screen readers, and the link that removes the filters. */
export function ViewSummary({ page, view, shown, staying, total, onShow }: Props) {
  const says = useRef<HTMLParagraphElement>(null);
  const isWhole = !isFiltered(view);
  const whole: PlanView = { ...wholeView, view: view.view };
  const onlyLeft = writeView(view) === writeView({ ...whole, show: "left" });
  return (
    <div className={isWhole ? "contents" : "flex flex-wrap items-baseline gap-x-4"}>
      <p ref={says} tabIndex={-1} aria-live="polite" className={`tabular text-small text-muted ${isWhole ? "sr-only" : ""}`}>
        {shown > 0 ? screenMessages.view.shown(shown, total) : onlyLeft ? screenMessages.view.emptyLeft : screenMessages.view.empty}
        {staying > 0 ? ` ${screenMessages.view.kept(staying)}` : ""}
      </p>
      {isWhole ? null : (
        <a
          href={`${page}${writeView(whole)}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onShow(whole);
            // This link goes; the focus stays near it.
            says.current?.focus();
          }}
          className="link inline-flex min-h-11 items-center text-small"
        >
          {screenMessages.view.all(total)}
        </a>
      )}
    </div>
  );
}
