import { isSettled } from "#lib/planner/plan/counts.ts";
import { findNext, milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";

/** A milestone with the days it takes, where the plan has dates. */
export type ListedMilestone = { item: PlanMilestone; days: { from: string; to: string } | undefined };

export type PlanList = {
  /** The one to work on now. */
  now: ListedMilestone | undefined;
  /** What is left besides, by the month ("2026-11") in which it begins; without dates, all under "". */
  months: { month: string; milestones: ListedMilestone[] }[];
  /** Done or known. */
  finished: ListedMilestone[];
};

/** The milestones of a plan for a short list: now, by month, and what is done or known. Skipped ones are left out. */
export function groupByMonth(plan: Plan, today: string): PlanList {
  const items = milestonesOf(plan);
  const dated = computeDates(plan, today);
  const days = dated && "currentDates" in dated ? dated.currentDates.days : undefined;
  const list = (item: PlanMilestone): ListedMilestone => ({ item, days: days?.get(item.id) });
  const next = findNext(items);
  const months = new Map<string, ListedMilestone[]>();
  for (const listed of items.filter((item) => item !== next && !isSettled(milestoneState(item))).map(list)) {
    const month = listed.days?.from.slice(0, 7) ?? "";
    months.set(month, [...(months.get(month) ?? []), listed]);
  }
  return {
    now: next && list(next),
    months: [...months].map(([month, milestones]) => ({ month, milestones })),
    finished: items.filter((item) => ["done", "known"].includes(milestoneState(item))).map(list),
  };
}
