import type { Counts } from "#lib/planner/plan/counts.ts";
import { shareOfPlan } from "./share-of-plan.ts";

const radius = 15;
const around = 2 * Math.PI * radius;

/** How much is done, as a ring; what is begun follows in a tint. The numbers stand beside it in words. */
export function PlanRing({ counts }: { counts: Counts }) {
  const { known, done, begun } = shareOfPlan(counts);
  const arc = (from: number, share: number, className: string) =>
    share > 0 ? (
      <circle
        cx="18"
        cy="18"
        r={radius}
        className={className}
        strokeDasharray={`${share * around} ${around}`}
        strokeDashoffset={-from * around}
      />
    ) : null;
  return (
    <svg aria-hidden="true" viewBox="0 0 36 36" className="block size-9 -rotate-90 fill-none [stroke-width:6]">
      <circle cx="18" cy="18" r={radius} className="stroke-role-soft" />
      {arc(0, known, "stroke-role opacity-40")}
      {arc(known, done, "stroke-role")}
      {arc(known + done, begun, "stroke-now")}
    </svg>
  );
}
