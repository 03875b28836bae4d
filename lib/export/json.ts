import { z } from "zod";
import { itemsOf, type PlanItem } from "../planner/plan.ts";
import { statuses } from "../planner/progress.ts";
import type { PlanCopy } from "./plan-copy.ts";

const id = z.string().min(1).max(60);
const instant = z.iso.datetime();
const day = z.iso.date();
const minutes = z.int().min(0).max(100_000);

const settingsSchema = z.strictObject({
  startsOn: day,
  /** Monday to Sunday. */
  minutesPerWeekday: z.array(z.int().min(0).max(1_440)).length(7),
  /** Stretches without study, both ends included. */
  daysOff: z.array(z.strictObject({ from: day, to: day })).max(10_000),
  targetDate: day.nullable(),
  /** An IANA name. */
  timeZone: z.string().min(1).max(60),
});

/** A milestone that the learner added. */
const ownMilestoneSchema = z.strictObject({
  milestoneId: id,
  areaId: id,
  title: z.string().min(1).max(120),
  minutes,
  steps: z.array(z.strictObject({ id, text: z.string().min(1).max(260) })),
});

const itemSchema = z.strictObject({
  milestoneId: id,
  areaId: id,
  status: z.enum(statuses),
  statusAt: instant.nullable(),
  skipped: z.boolean(),
  /** The ids of the ticked steps. */
  steps: z.array(id),
  /** In Markdown; empty when there is none. */
  note: z.string(),
  evidence: z.array(z.strictObject({ url: z.string().max(2_000), label: z.string().max(120) })),
  /** The learner's own estimate; null where the catalog's counts. */
  estimateMinutes: minutes.nullable(),
  plannedStart: day.nullable(),
  plannedEnd: day.nullable(),
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
  /** How the time was set at the last planning; null before the first. */
  settings: settingsSchema.nullable(),
  /** The learner's own order of milestones; empty while the suggested one holds. */
  ownOrder: z.array(id),
  ownMilestones: z.array(ownMilestoneSchema),
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
    settings: plan.settings && {
      startsOn: plan.settings.startsOn,
      minutesPerWeekday: [...plan.settings.minutesPerWeekday],
      daysOff: plan.settings.daysOff.map(({ from, to }) => ({ from, to })),
      targetDate: plan.settings.targetDate,
      timeZone: plan.settings.timeZone,
    },
    ownOrder: [...plan.ownOrder],
    ownMilestones: itemsOf(plan)
      .filter((item) => item.own)
      .map(({ id: milestoneId, title, minutes: all, steps }) => ({
        milestoneId,
        areaId: areaOf.get(milestoneId) ?? "",
        title,
        minutes: all,
        steps: steps.map(({ id: stepId, text }) => ({ id: stepId, text })),
      })),
    items: itemsOf(plan).map((item) => toItem(item, areaOf.get(item.id) ?? "")),
    events: [...events],
  };
}

function toItem(item: PlanItem, areaId: string): z.infer<typeof itemSchema> {
  return {
    milestoneId: item.id,
    areaId,
    status: item.status,
    statusAt: item.statusAt,
    skipped: item.skipped,
    steps: item.steps.filter((step) => step.done).map((step) => step.id),
    note: item.note,
    evidence: item.evidence.map(({ url, label }) => ({ url, label })),
    estimateMinutes: item.ownEstimate ? item.minutes : null,
    plannedStart: item.plannedStart,
    plannedEnd: item.plannedEnd,
  };
}

export function toJson(copy: PlanCopy, exportedAt: string): string {
  return `${JSON.stringify(toPlanFile(copy, exportedAt), null, 2)}\n`;
}
