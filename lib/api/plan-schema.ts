import { z } from "zod";
import { idSchema, roleIds } from "#lib/catalog/schema.ts";
import { mostEvidence } from "#lib/data/plans/customise.ts";
import { startTimesSchema } from "#lib/export/plan-file.ts";
import { currentDayFields, statusFields } from "#lib/export/status-fields.ts";
import { addressField, lineField, noteField } from "#lib/http/milestone-fields.ts";
import { messages } from "#lib/messages/all.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { importances } from "#lib/planner/plan/plan.ts";
import { previewRequestSchema } from "./preview-schema.ts";
import { schemaNames } from "./schema-names.ts";

const date = z.iso.date();
const instant = z.iso.datetime();
const minutes = z.int().min(0);
const count = z.int().min(0);

/** A milestone as it stands in a plan. */
export const planMilestoneSchema = z
  .strictObject({
    milestoneId: z.string(),
    areaId: z.string(),
    title: z.string(),
    /** Whether the learner added it themselves; the catalog knows nothing of it then. */
    own: z.boolean(),
    /** Whether it is extra. */
    optional: z.boolean(),
    importance: z.enum(importances),
    status: z.enum(statuses),
    /** When the status was last changed. */
    statusAt: instant.nullable(),
    skipped: z.boolean(),
    /** The ids of the ticked steps. */
    steps: z.array(z.string()),
    /** All steps, ticked or not. */
    allSteps: z.array(z.strictObject({ id: z.string(), text: z.string() })),
    /** In Markdown; empty when there is none. */
    note: z.string(),
    evidence: z.array(z.strictObject({ url: z.string(), label: z.string() })),
    /** The learner's own estimate; null where the catalog's counts. */
    estimateHours: z.number().nullable(),
    /** The planned minutes of the whole milestone. */
    minutes,
    plannedStart: date.nullable(),
    plannedEnd: date.nullable(),
    ...currentDayFields,
  })
  .register(schemaNames, { id: "Milestone" });

/** A plan as lists show it. Study time is null until it is set. */
export const planSummarySchema = z
  .strictObject({
    id: z.string(),
    role: z.enum(roleIds),
    createdAt: instant,
    catalogVersion: z.string(),
    startsOn: date.nullable(),
    /** Monday to Sunday. */
    minutesPerWeekday: z.array(minutes).length(7).nullable(),
    /** When study begins on each weekday, Monday to Sunday; null where no weekday has a fixed time. */
    startTimes: z.array(z.string().nullable()).length(7).nullable(),
    daysOff: z.array(z.strictObject({ from: date, to: date })),
    targetDate: date.nullable(),
    timeZone: z.string().nullable(),
    /** The learner's own order of milestone ids; empty while the suggested one holds. */
    ownOrder: z.array(z.string()),
    /** Whether the suggested order finishes one area before the next. */
    byArea: z.boolean(),
    /** Milestones of which one is enough; those that the plan does not hold are on offer. */
    choices: z.array(z.strictObject({ id: z.string(), title: z.string(), milestoneIds: z.array(z.string()) })),
    /** Percent is done of what is neither known nor skipped, rounded down. */
    counts: z.strictObject({
      not_started: count,
      in_progress: count,
      done: count,
      known: count,
      skipped: count,
      total: count,
      percent: z.int().min(0).max(100),
    }),
    ...statusFields,
  })
  .register(schemaNames, { id: "PlanSummary" });

/** A plan with its milestones in planned order. */
export const planSchema = planSummarySchema.extend({ items: z.array(planMilestoneSchema) }).register(schemaNames, { id: "Plan" });

/** A page of plans, and the address of the next one. */
export const plansSchema = z
  .strictObject({ plans: z.array(planSummarySchema), next: z.string().nullable() })
  .register(schemaNames, { id: "Plans" });

const { startsOn, minutesPerWeekday, daysOff, targetDate } = previewRequestSchema.shape;
const time = {
  startsOn: startsOn.optional(),
  minutesPerWeekday: minutesPerWeekday.optional(),
  /** When study begins on each weekday, Monday to Sunday, such as "18:30" or null. Null removes them. No date depends on them. */
  startTimes: startTimesSchema.nullable().optional(),
  daysOff: daysOff.unwrap().optional(),
  targetDate,
  /** An IANA name; UTC unless something else was set. */
  timeZone: z.string().max(60).optional(),
};

/** A plan to make: the role, and optionally when there is time for it. */
export const newPlanSchema = z.strictObject({ role: previewRequestSchema.shape.role, ...time }).register(schemaNames, { id: "NewPlan" });

/** The fields of a plan to change; absent fields stay as they are. An empty own order restores the suggested one. */
export const planPatchSchema = z
  .strictObject({
    ...time,
    ownOrder: z.array(idSchema).max(4_000).optional(),
    byArea: z.boolean().optional(),
    /** Takes a milestone of a choice, `insteadOf` another one of the plan, or besides. */
    choose: z.strictObject({ milestoneId: idSchema, insteadOf: idSchema.optional() }).optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, { error: () => messages.apiAccess.nothingToChange })
  .register(schemaNames, { id: "PlanPatch" });
export type TimePatch = Omit<z.output<typeof planPatchSchema>, "ownOrder" | "byArea" | "choose">;

const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** The fields of a milestone to set; absent fields stay as they are. Lists are replaced as a whole. */
export const milestoneValuesSchema = z
  .strictObject({
    status: z.enum(statuses).optional(),
    skipped: z.boolean().optional(),
    steps: z
      .array(idSchema)
      .max(100)
      .refine(unique, { error: () => messages.apiAccess.twice })
      .optional(),
    note: noteField.meta({ maxLength: inputLimits.note }).optional(),
    evidence: z
      .array(
        z.strictObject({
          url: addressField.meta({ maxLength: inputLimits.address }),
          label: lineField(() => messages.customise.label, inputLimits.label).meta({ maxLength: inputLimits.label }),
        }),
      )
      .max(mostEvidence, { error: () => messages.apiAccess.tooManyLinks(mostEvidence) })
      .refine((links) => unique(links.map(({ url }) => url)), { error: () => messages.apiAccess.twice })
      .optional(),
    estimateHours: z.number().positive().max(inputLimits.hours).nullable().optional(),
  })
  .refine((values) => Object.keys(values).length > 0, { error: () => messages.apiAccess.nothingToChange })
  .register(schemaNames, { id: "MilestoneValues" });
