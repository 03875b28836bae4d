import type { z } from "zod";
import type { RoleId } from "#lib/catalog/schema.ts";
import { countMilestones, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { planMilestoneSchema, planSchema, planSummarySchema } from "./plan-schema.ts";

/** A plan as lists of the API show it. */
export function summarisePlan(plan: Plan): z.infer<typeof planSummarySchema> {
  const { studyTime: settings } = plan;
  return {
    id: plan.id,
    role: plan.role.id as RoleId,
    createdAt: plan.createdAt,
    catalogVersion: plan.catalogVersion,
    startsOn: settings?.startsOn ?? null,
    minutesPerWeekday: settings ? [...settings.minutesPerWeekday] : null,
    daysOff: settings ? settings.daysOff.map(({ from, to }) => ({ from, to })) : [],
    targetDate: settings?.targetDate ?? null,
    timeZone: settings?.timeZone ?? null,
    ownOrder: [...plan.ownOrder],
    counts: countMilestones(milestonesOf(plan)),
  };
}

/** A plan as the API shows it. */
export function showPlan(plan: Plan): z.infer<typeof planSchema> {
  return { ...summarisePlan(plan), items: plan.areas.flatMap((area) => area.items.map((item) => showMilestone(item, area.id))) };
}

/** A milestone of a plan as the API shows it. */
export function showMilestone(item: PlanMilestone, areaId: string): z.infer<typeof planMilestoneSchema> {
  const { title, own, optional, status, statusAt, skipped, note, minutes, plannedStart, plannedEnd } = item;
  return {
    milestoneId: item.id,
    areaId,
    title,
    own,
    optional,
    status,
    statusAt,
    skipped,
    steps: item.steps.filter((step) => step.done).map((step) => step.id),
    allSteps: item.steps.map(({ id, text }) => ({ id, text })),
    note,
    evidence: item.evidence.map(({ url, label }) => ({ url, label })),
    estimateHours: item.ownEstimate ? minutes / 60 : null,
    minutes,
    plannedStart,
    plannedEnd,
  };
}
