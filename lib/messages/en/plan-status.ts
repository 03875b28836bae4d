import type { Finish } from "#lib/planner/schedule/current-dates.ts";
import type { Finished } from "#lib/planner/schedule/plan-status.ts";
import { formatShortHours } from "./amounts.ts";
import { formatDay, formatSpan } from "./days.ts";

/** The part of a plan's status that is put into words. */
type Said = { finish: Finish; keepsPlan?: boolean; finished?: Finished | undefined };

/**
 * "Late by about 12 weeks", the same words wherever the status of a plan is shown. A plan that keeps its dates but misses its target is not
 * called on track. Empty when it has none.
 */
export function formatStatus({ status, days, afterTarget = 0 }: Finish): string {
  if (status === null) return "";
  if (status !== "late" && afterTarget > 0) return `${sentenceCase(formatSpan(afterTarget))} past target`;
  if (status === "onTrack") return "On track";
  return `${status === "early" ? "Early" : "Late"} by ${formatSpan(days)}`;
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Finished on 4 December 2026, 7 days before the target, in 20 h of planned study." Without a target, the plan is compared with. */
function formatFinished({ on, minutes, daysToTarget, daysToPlanned }: Finished): string {
  const days = daysToTarget ?? daysToPlanned;
  const goal = daysToTarget === null ? "the planned day" : "the target";
  const compared =
    days === null ? "" : days === 0 ? `on ${goal}` : `${formatSpan(Math.abs(days))} ${days > 0 ? "before" : "after"} ${goal}`;
  return [`Finished on ${formatDay(on, "long")}`, compared, `in ${formatShortHours(minutes)} of planned study.`].filter(Boolean).join(", ");
}

/** Messages about how a plan is doing: its finish dates and its status. */
export const planStatus = {
  seeRoad: "See your road",
  name: formatStatus,
  finished: formatFinished,
  /** The finish and the status in a sentence or two, for screens, files and feeds alike; empty when the plan has no dates. */
  sentence: ({ finish, keepsPlan = false, finished }: Said) => {
    const { planned, current, status, afterTarget = 0 } = finish;
    if (finished) return formatFinished(finished);
    if (current === null) return "";
    if (status === "onTrack") return `${formatStatus(finish)}: the finish is planned for ${formatDay(current, "long")}.`;
    const now = `As of today, the finish is on ${formatDay(current, "long")}.`;
    if (planned === null) return now;
    const missesTarget = status === "early" && afterTarget > 0;
    const compared = `${now} ${formatStatus(finish)}${missesTarget ? "" : `: ${formatDay(planned, "long")} was planned`}.`;
    return status === "early" && keepsPlan ? `${compared} Milestones keep their planned days until the next replan.` : compared;
  },
} as const;
