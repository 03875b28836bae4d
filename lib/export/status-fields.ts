import { z } from "zod";
import { messages } from "#lib/messages/all.ts";
import { finishStatuses } from "#lib/planner/schedule/current-dates.ts";
import type { PlanStatus } from "#lib/planner/schedule/plan-status.ts";

const texts = messages.apiDocs.docs.status;
const date = z.iso.date();
const hours = z.number().min(0);

/** How a plan is doing, in the same fields in the API and in the JSON file. */
export const statusFields = {
  status: z.enum(finishStatuses).nullable().describe(texts.status),
  statusDays: z.int().min(0).describe(texts.statusDays),
  daysAfterTarget: z.int().min(0).describe(texts.daysAfterTarget),
  plannedFinish: date.nullable().describe(texts.plannedFinish),
  currentFinish: date.nullable().describe(texts.currentFinish),
  finishedOn: date.nullable().describe(texts.finishedOn),
  hoursLeft: z.strictObject({ low: hours, high: hours }).describe(texts.hoursLeft),
};

/** The current days of a milestone. */
export const currentDayFields = {
  currentStart: date.nullable().describe(texts.currentDay),
  currentEnd: date.nullable().describe(texts.currentDay),
};

type Fields<Shape extends Record<string, z.ZodType>> = { [Name in keyof Shape]: z.infer<Shape[Name]> };

/** Writes the status of a plan into its fields. */
export function toStatusFields({ finish, hoursLeft, finished }: PlanStatus): Fields<typeof statusFields> {
  return {
    status: finish.status,
    statusDays: finish.days,
    daysAfterTarget: finish.afterTarget ?? Math.max(0, -(finished?.daysToTarget ?? 0)),
    plannedFinish: finish.planned,
    currentFinish: finish.current,
    finishedOn: finished?.on ?? null,
    hoursLeft: { ...hoursLeft },
  };
}

/** Writes the current days of a milestone into its fields; both are null when it is settled or has no dates. */
export function toCurrentDayFields({ days }: PlanStatus, milestoneId: string): Fields<typeof currentDayFields> {
  const { from = null, to = null } = days.get(milestoneId) ?? {};
  return { currentStart: from, currentEnd: to };
}
