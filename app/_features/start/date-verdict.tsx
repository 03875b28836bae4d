import { Flag, TriangleAlert } from "lucide-react";
import { firstRunMessages } from "#lib/messages/first-run.ts";

type Props = {
  /** Between the finish and the date; negative when it is late. */
  days: number;
  /** The fewest hours a week that are enough; null where none are. */
  hoursInTime: number | null;
};

/** Whether a plan that is being chosen meets its date, and what would. */
export function DateVerdict({ days, hoursInTime }: Props) {
  const isLate = days < 0;
  return (
    <>
      <span className={`badge ${isLate ? "badge-late" : "badge-good"}`}>
        {isLate ? <TriangleAlert size={14} aria-hidden="true" /> : <Flag size={14} aria-hidden="true" />}
        {firstRunMessages.spare(days)}
      </span>
      {isLate ? <span className="order-last w-full text-meta text-muted">{firstRunMessages.lateHint(hoursInTime)}</span> : null}
    </>
  );
}
