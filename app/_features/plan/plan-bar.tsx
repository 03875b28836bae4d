import type { Counts } from "#lib/planner/plan/counts.ts";
import { shareOfPlan } from "./share-of-plan.ts";

/**
 * All that is not skipped, as a bar: what was known from the start is hatched, what is done is full, and what is begun has the tint of now. The
 * numbers stand beside it in words.
 */
export function PlanBar({ counts }: { counts: Counts }) {
  const { known, done, begun } = shareOfPlan(counts);
  const part = (share: number) => ({ width: `${100 * share}%` });
  return (
    <div className="flex h-2.5 overflow-hidden rounded-full border border-control-line bg-role-soft">
      <div className="h-full bg-[repeating-linear-gradient(135deg,var(--role)_0_2px,transparent_2px_5px)]" style={part(known)} />
      <div className="h-full bg-role forced-colors:bg-[Highlight]" style={part(done)} />
      <div className="h-full bg-now" style={part(begun)} />
    </div>
  );
}
