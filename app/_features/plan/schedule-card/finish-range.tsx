import { formatDay } from "#lib/messages/days.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { FinishRange as Range } from "#lib/planner/schedule/finish-range.ts";

type Props = { range: Range | null | undefined; finishOn: string | null | undefined; say?: (early: string, late: string) => string };

/** The earliest and latest finish, because the hours of each milestone are a range. Nothing when both are the same day. */
export function FinishRangeText({ range, finishOn, say = timeMessages.finishRange }: Props) {
  // A learner who is far ahead of the plan may finish outside the range; then the two days would explain nothing.
  if (!range || !finishOn || range.early === range.late || range.early > finishOn || range.late < finishOn) return null;
  return <p className="tabular basis-full text-small text-muted">{say(formatDay(range.early, "long"), formatDay(range.late, "long"))}</p>;
}
