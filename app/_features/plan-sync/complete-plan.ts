import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";

/** A milestone as release 0.1 kept it: in planned order, without a rank. */
type EarlierMilestone = Omit<PlanMilestone, "rank" | "importance"> & { optional?: boolean };

/**
 * A plan with the fields that release 0.1 did not know: browsers still hold such plans. DELETE THIS FILE AND ITS USES AFTER RELEASE 0.2.
 */
export function completePlan(plan: Plan): Plan {
  if (plan.choices !== undefined) return plan;
  let rank = 0;
  const complete = ({ optional, ...item }: EarlierMilestone): PlanMilestone => ({
    ...item,
    importance: optional ? "extra" : "core",
    rank: rank++,
  });
  return {
    ...(plan as Plan),
    byArea: false,
    choices: [],
    areas: (plan as Plan).areas.map((area) => ({ ...area, items: area.items.map(complete) })),
  };
}
