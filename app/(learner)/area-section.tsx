import { Check } from "lucide-react";
import { Children, type ReactNode } from "react";
import { countItems, type PlanArea } from "../../lib/planner/plan.ts";
import { planWords } from "../../lib/words/plan.ts";
import { screenWords } from "../../lib/words/screen.ts";

/** About what a row takes on a phone, in pixels, until it is drawn. */
const rowHeight = 80;

/** A skill area of the plan: how far it is stays in sight while its milestones scroll by. */
export function AreaSection({ area, children }: { area: PlanArea; children: ReactNode }) {
  const { done, known, skipped, total } = countItems(area.items);
  const settled = done + known + skipped;
  const finished = settled === total;
  return (
    <section aria-labelledby={`area-${area.id}`}>
      <div className="sticky top-0 z-10 border-b-2 border-role bg-paper pt-2 pb-2.5">
        <div className="flex items-center gap-3">
          <Post part={settled / total} />
          <h2 id={`area-${area.id}`} className="min-w-0 flex-1 text-h2">
            {area.title}
          </h2>
          <p className="tabular shrink-0 text-right text-small text-muted">
            {finished ? (
              <span className="block font-medium text-role">{done > 0 ? screenWords.areaDone : screenWords.areaSettled}</span>
            ) : null}
            <span aria-hidden="true">{planWords.areaCount(settled, total)}</span>
            <span className="sr-only">{planWords.areaCountLong(settled, total)}</span>
          </p>
        </div>
      </div>
      {/* What is out of sight costs no layout and no paint, with each tick as at first; the sides leave room for the focus ring. */}
      <ol
        className="-mx-1 px-1 [content-visibility:auto] print:[content-visibility:visible]"
        style={{ containIntrinsicBlockSize: `auto ${Children.count(children) * rowHeight}px` }}
      >
        {children}
      </ol>
    </section>
  );
}

/** The area's post: it fills as its milestones are settled. The count beside it says the same. */
function Post({ part }: { part: number }) {
  if (part === 1) {
    return (
      <span
        aria-hidden="true"
        className="flex size-6 shrink-0 items-center justify-center rounded-full border-2 border-role bg-role text-on-role"
      >
        <Check size={14} strokeWidth={3.5} />
      </span>
    );
  }
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 -rotate-90 text-role">
      <circle cx="12" cy="12" r="11" fill="none" stroke="currentColor" strokeWidth="2" />
      {/* A thick ring drawn as far as the part, so that it is a slice. */}
      <circle
        cx="12"
        cy="12"
        r="4"
        fill="none"
        stroke="currentColor"
        strokeWidth="8"
        pathLength={100}
        strokeDasharray={`${part * 100} 100`}
      />
    </svg>
  );
}
