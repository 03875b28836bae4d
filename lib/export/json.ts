import { z } from "zod";
import { itemsOf } from "../planner/plan.ts";
import { statuses } from "../planner/progress.ts";
import type { PlanCopy } from "./plan-copy.ts";

const id = z.string().min(1).max(60);
const instant = z.iso.datetime();

const itemSchema = z.strictObject({
  milestoneId: id,
  areaId: id,
  status: z.enum(statuses),
  statusAt: instant.nullable(),
  skipped: z.boolean(),
  /** The ids of the ticked steps. */
  steps: z.array(id),
});

const eventSchema = z.strictObject({
  changeId: z.string().min(1).max(60),
  milestoneId: id,
  kind: z.enum(["status", "skipped", "step"]),
  stepId: id.optional(),
  before: z.string().max(20),
  after: z.string().max(20),
  at: instant,
});

/** A plan, complete: everything that is needed to put it back as it was. */
export const planFileSchema = z.strictObject({
  $schema: z.string(),
  format: z.literal("learning-plan"),
  schemaVersion: z.literal(1),
  exportedAt: instant,
  catalog: z.strictObject({ role: id, version: z.string().max(64) }),
  createdAt: instant,
  items: z.array(itemSchema),
  events: z.array(eventSchema),
});
export type PlanFile = z.infer<typeof planFileSchema>;

/** Where the JSON Schema of the file is served. */
export const planFileSchemaPath = "/schemas/learning-plan-1.json";

/** The lossless copy. @param exportedAt an ISO instant; nothing else in the file depends on when it is made. */
export function toPlanFile({ plan, events }: PlanCopy, exportedAt: string): PlanFile {
  const areaOf = new Map(plan.areas.flatMap((area) => area.items.map((item) => [item.id, area.id] as const)));
  return {
    $schema: planFileSchemaPath,
    format: "learning-plan",
    schemaVersion: 1,
    exportedAt,
    catalog: { role: plan.role.id, version: plan.catalogVersion },
    createdAt: plan.createdAt,
    items: itemsOf(plan).map((item) => ({
      milestoneId: item.id,
      areaId: areaOf.get(item.id) ?? "",
      status: item.status,
      statusAt: item.statusAt,
      skipped: item.skipped,
      steps: item.steps.filter((step) => step.done).map((step) => step.id),
    })),
    events: [...events],
  };
}

export function toJson(copy: PlanCopy, exportedAt: string): string {
  return `${JSON.stringify(toPlanFile(copy, exportedAt), null, 2)}\n`;
}
