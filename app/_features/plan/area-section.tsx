import { Check } from "lucide-react";
import { type ComponentProps, memo, type ReactNode } from "react";
import { planMessages } from "#lib/messages/plan.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { countLeft } from "#lib/planner/plan/counts.ts";
import { countMilestones, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { MilestoneRow } from "./milestone-row.tsx";

/** The estimated height of a row on a phone, in pixels, until it is rendered. */
const rowHeight = 80;

type Props = Pick<ComponentProps<typeof MilestoneRow>, "roleTitle" | "address" | "onToggle"> & {
  area: PlanArea;
  /** The milestones in view; an area without any is not drawn. */
  shown: ReadonlySet<string>;
  details: Record<string, MilestoneDetails>;
  ownParts: Record<string, ReactNode>;
  /** The prerequisites that are not settled, and the dates in words, by milestone. */
  after: ReadonlyMap<string, readonly PlanMilestone[]>;
  dates: ReadonlyMap<string, string>;
  nextId: string | undefined;
  open: ReadonlySet<string>;
};

/** A skill area of the plan. Its heading stays in view while its milestones scroll. A tick in another area does not render it again. */
export const AreaSection = memo(Area);

function Area({ area, shown, details, ownParts, after, dates, nextId, open, ...row }: Props) {
  const milestones = area.items.filter(({ id }) => shown.has(id));
  if (milestones.length === 0) return null;
  const counts = countMilestones(area.items);
  const { left, achieved, of } = countLeft(counts);
  return (
    <section aria-labelledby={`area-${area.id}`}>
      <div className="sticky top-0 z-10 border-b-2 border-role bg-paper pt-2 pb-2.5 print:static print:break-after-avoid">
        <div className="flex items-center gap-3">
          <ProgressRing part={of === 0 ? 0 : achieved / of} />
          <h2 id={`area-${area.id}`} className="min-w-0 flex-1 text-h2">
            {area.title}
          </h2>
          <p className="tabular shrink-0 text-right text-small text-muted">
            {left === 0 ? (
              <span className="block font-medium text-role">{counts.done > 0 ? screenMessages.areaDone : screenMessages.areaSettled}</span>
            ) : null}
            {of === 0 ? (
              planMessages.areaSkipped(counts.skipped)
            ) : (
              <>
                <span aria-hidden="true">{planMessages.areaCount(achieved, of)}</span>
                <span className="sr-only">{planMessages.areaCountLong(achieved, of)}</span>
              </>
            )}
          </p>
        </div>
      </div>
      {/* What is out of sight costs no layout and no paint, with each tick as at first; the sides leave room for the focus ring. */}
      <ol
        className="-mx-1 px-1 [content-visibility:auto] print:[content-visibility:visible]"
        style={{ containIntrinsicBlockSize: `auto ${milestones.length * rowHeight}px` }}
      >
        {milestones.map((milestone) => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            details={details[milestone.id]}
            ownPart={ownParts[milestone.id]}
            after={after.get(milestone.id)}
            dates={dates.get(milestone.id)}
            isNext={milestone.id === nextId}
            isOpen={open.has(milestone.id)}
            {...row}
          />
        ))}
      </ol>
    </section>
  );
}

/** A ring that fills as the milestones of the area are done or known. The count beside it shows the same number. */
function ProgressRing({ part }: { part: number }) {
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
