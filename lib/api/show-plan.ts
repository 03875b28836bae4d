import type { z } from "zod";
import type { RoleId } from "#lib/catalog/schema.ts";
import { toCurrentDayFields, toStatusFields } from "#lib/export/status-fields.ts";
import { countMilestones, listPlaced, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type PlanStatus, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import type { planMilestoneSchema, planSchema, planSummarySchema } from "./plan-schema.ts";

/** A plan as lists of the API show it. @param today the day in the plan's own time zone */
export function summarisePlan(plan: Plan, today: string): z.infer<typeof planSummarySchema> {
  return summarise(plan, readPlanStatus(plan, today));
}

function summarise(plan: Plan, status: PlanStatus): z.infer<typeof planSummarySchema> {
  const { studyTime: settings } = plan;
  return {
    id: plan.id,
    role: plan.role.id as RoleId,
    createdAt: plan.createdAt,
    catalogVersion: plan.catalogVersion,
    startsOn: settings?.startsOn ?? null,
    minutesPerWeekday: settings ? [...settings.minutesPerWeekday] : null,
    startTimes: settings?.startTimes ? [...settings.startTimes] : null,
    daysOff: settings ? settings.daysOff.map(({ from, to }) => ({ from, to })) : [],
    targetDate: settings?.targetDate ?? null,
    timeZone: settings?.timeZone ?? null,
    ownOrder: [...plan.ownOrder],
    byArea: plan.byArea,
    choices: plan.choices.map(({ id, title, options }) => ({ id, title, milestoneIds: options.map((option) => option.id) })),
    counts: countMilestones(milestonesOf(plan)),
    ...toStatusFields(status),
  };
}

/** A plan as the API shows it. @param today the day in the plan's own time zone */
export function showPlan(plan: Plan, today: string): z.infer<typeof planSchema> {
  const status = readPlanStatus(plan, today);
  return { ...summarise(plan, status), items: listPlaced(plan).map(({ item, area }) => toMilestone(item, area.id, status)) };
}

/** A milestone of a plan as the API shows it; undefined when the plan does not have it. @param today the day in the plan's own time zone */
export function showMilestone(plan: Plan, id: string, today: string): z.infer<typeof planMilestoneSchema> | undefined {
  return showPlan(plan, today).items.find(({ milestoneId }) => milestoneId === id);
}

function toMilestone(item: PlanMilestone, areaId: string, status: PlanStatus): z.infer<typeof planMilestoneSchema> {
  const { title, own, importance, statusAt, skipped, note, minutes, plannedStart, plannedEnd } = item;
  return {
    milestoneId: item.id,
    areaId,
    title,
    own,
    optional: importance === "extra",
    importance,
    status: item.status,
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
    ...toCurrentDayFields(status, item.id),
  };
}
