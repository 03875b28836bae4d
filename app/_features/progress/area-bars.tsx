import type { ReactNode } from "react";
import { areaTint } from "#app/_features/plan/area-tint.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { countLeft } from "#lib/planner/plan/counts.ts";
import { countMilestones, type Plan } from "#lib/planner/plan/plan.ts";

type Props = Pick<Plan, "areas"> & {
  /** What else there is to say of the counts. */
  children?: ReactNode;
};

/** How far each skill area of a plan is. */
export function AreaBars({ areas, children }: Props) {
  return (
    <section aria-labelledby="areas" className="flex flex-col gap-3">
      <h2 id="areas" className="text-h3">
        {progressMessages.areas}
      </h2>
      <ul className="flex flex-col gap-3">
        {areas.map(({ id, title, items }) => {
          const counts = countMilestones(items);
          const { achieved, of } = countLeft(counts);
          return (
            <li key={id}>
              <p className="flex items-baseline justify-between gap-4 text-small">
                <span className="min-w-0 wrap-anywhere">{title}</span>
                <span className="tabular shrink-0 text-muted">
                  {of === 0 ? planMessages.areaSkipped(counts.skipped) : planMessages.areaCount(achieved, of)}
                </span>
              </p>
              <div aria-hidden="true" className="mt-1 h-1.5 overflow-hidden rounded-full bg-role-soft forced-colors:border">
                <div
                  className="h-full forced-colors:bg-[Highlight]"
                  style={{ width: `${of === 0 ? 0 : (100 * achieved) / of}%`, background: areaTint(areas, id) }}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {children}
    </section>
  );
}
