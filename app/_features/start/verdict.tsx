import { Flag, TriangleAlert } from "lucide-react";
import { firstRunMessages } from "#lib/messages/first-run.ts";

/** Whether a plan that is being chosen meets its date. @param days between its finish and the date; negative when it is late */
export function Verdict({ days }: { days: number }) {
  const isLate = days < 0;
  return (
    <>
      <span className={`badge ${isLate ? "badge-late" : "badge-good"}`}>
        {isLate ? <TriangleAlert size={14} aria-hidden="true" /> : <Flag size={14} aria-hidden="true" />}
        {firstRunMessages.spare(days)}
      </span>
      {isLate ? <span className="w-full text-meta text-muted">{firstRunMessages.lateHint}</span> : null}
    </>
  );
}
