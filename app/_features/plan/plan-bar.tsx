import type { Counts } from "#lib/planner/plan/counts.ts";

/**
 * All that is not skipped, as a bar: what was known from the start is hatched, what is done is full. The numbers stand beside it
 * in words.
 */
export function PlanBar({ counts }: { counts: Counts }) {
  const of = counts.total - counts.skipped;
  const part = (count: number) => ({ width: `${of === 0 ? 0 : (100 * count) / of}%` });
  return (
    <div className="flex h-2.5 overflow-hidden rounded-full border border-control-line bg-role-soft">
      <div className="h-full bg-[repeating-linear-gradient(135deg,var(--role)_0_2px,transparent_2px_5px)]" style={part(counts.known)} />
      <div className="h-full bg-role forced-colors:bg-[Highlight]" style={part(counts.done)} />
    </div>
  );
}
