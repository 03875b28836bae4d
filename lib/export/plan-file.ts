import { z } from "zod";
import { maxPacePercent, minPacePercent } from "#lib/planner/insights/own-pace.ts";
import { maxStudyTimes } from "#lib/planner/insights/study-weeks.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { startTimePattern } from "#lib/planner/time/start-times.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { maxEarlierZones } from "#lib/planner/time/time-zone.ts";
import { dayReader } from "./calendar-days.ts";
import type { PlanExport } from "./plan-export.ts";
import { currentDayFields, statusFields, toCurrentDayFields, toStatusFields } from "./status-fields.ts";

/** How long each list of the file may be. */
export const fileLimits = {
  items: 2_000,
  ownMilestones: inputLimits.ownMilestones,
  ownOrder: 4_000,
  events: 30_000,
  earlierZones: maxEarlierZones,
  studyTimes: maxStudyTimes,
  daysOff: 10_000,
  minutesPerWeekday: 7,
  steps: 100,
  evidence: 100,
  studied: 2_000,
} as const;

/** Lower-case words, numbers and hyphens, as the ids of the catalog and those of own milestones are. */
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
/** PostgreSQL cannot keep the zero character, and nobody types it. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !value.includes("\0"), "holds a zero character");
const instant = z.iso.datetime();
const day = z.iso.date();
const minutes = z.int().min(0).max(100_000);

const zoneName = text(60).min(1);

/** When study begins on each weekday, Monday to Sunday, such as "18:30"; null on a weekday without a fixed time, and at least one time. */
export const startTimesSchema = z
  .array(z.string().regex(startTimePattern, "must be a time such as 18:30").nullable())
  .length(7)
  .refine((times) => times.some((time) => time !== null), "must have a time");

const settingsSchema = z.strictObject({
  startsOn: day,
  /** Monday to Sunday. */
  minutesPerWeekday: z.array(z.int().min(0).max(1_440)).length(7),
  /** Absent where no weekday has a fixed time, and in files of earlier releases. */
  startTimes: startTimesSchema.optional(),
  /** Stretches without study, both ends included. */
  daysOff: z.array(z.strictObject({ from: day, to: day })).max(fileLimits.daysOff),
  targetDate: day.nullable(),
  /** An IANA name. */
  timeZone: zoneName,
});

/** A milestone that the learner added. */
const ownMilestoneSchema = z.strictObject({
  milestoneId: id,
  areaId: id,
  title: text(120).min(1),
  minutes,
  steps: z.array(z.strictObject({ id, text: text(260).min(1) })).max(fileLimits.steps),
});

/** An address that a browser may follow. */
const webAddress = text(2_000).refine((url) => /^https?:\/\/[^/\s]/i.test(url) && URL.canParse(url), "must begin with https:// or http://");

const itemSchema = z.strictObject({
  milestoneId: id,
  areaId: id,
  /** Title and planned minutes, for readers without the catalog. */
  title: text(120).optional(),
  minutes: minutes.optional(),
  status: z.enum(statuses),
  statusAt: instant.nullable(),
  skipped: z.boolean(),
  /** The ids of the ticked steps. */
  steps: z.array(id).max(fileLimits.steps),
  /** In Markdown; empty when there is none. Earlier releases kept long ones: they are exported, and an import leaves them out. */
  note: text(1_000_000),
  evidence: z.array(z.strictObject({ url: webAddress, label: text(120) })).max(fileLimits.evidence),
  /** The learner's own estimate; null where the catalog's counts. */
  estimateMinutes: minutes.nullable(),
  /** How many minutes the learner says it took them. Absent where they never did, and in files of earlier releases. */
  tookMinutes: minutes.min(1).optional(),
  /** The minutes that they say they studied for it, by day. Absent like the one before. */
  studied: z
    .array(z.strictObject({ day, minutes: z.int().min(1).max(inputLimits.dayMinutes) }))
    .max(fileLimits.studied)
    .optional(),
  plannedStart: day.nullable(),
  plannedEnd: day.nullable(),
  /** For readers of the file, and not read back; files of earlier releases leave them out. */
  currentStart: currentDayFields.currentStart.optional(),
  currentEnd: currentDayFields.currentEnd.optional(),
});

const eventSchema = z
  .strictObject({
    changeId: text(60).min(1),
    milestoneId: id,
    kind: z.enum(["status", "skipped", "step"]),
    stepId: id.optional(),
    /** A status, or true and false. */
    before: z.enum([...statuses, "true", "false"]),
    after: z.enum([...statuses, "true", "false"]),
    at: instant,
    /** Since when `after` holds, where this undid a change; and since when `before` held. Files of earlier releases leave both out. */
    since: instant.optional(),
    beforeSince: instant.optional(),
    /** Set on a change that arrived after a newer one and changed nothing. Files of earlier releases leave these out. */
    superseded: z.literal(true).optional(),
  })
  .refine(
    ({ kind, before, after }) => [before, after].every((value) => isStatus(value) === (kind === "status")),
    "before and after must fit the kind",
  )
  .refine(({ kind, stepId }) => (stepId !== undefined) === (kind === "step"), "a step's id goes with the kind step");

function isStatus(value: string): boolean {
  return statuses.some((status) => status === value);
}

/** A plan, complete: everything that is needed to put it back as it was. */
export const planFileSchema = z.strictObject({
  $schema: text(500),
  format: z.literal("learning-plan"),
  schemaVersion: z.literal(1),
  exportedAt: instant,
  catalog: z.strictObject({ role: id, version: text(64) }),
  createdAt: instant,
  /** How the plan was doing on the day of the export, for readers of the file. It is not read back; earlier releases leave it out. */
  // Files of the weeks before have no daysAfterTarget.
  current: z.strictObject({ ...statusFields, daysAfterTarget: statusFields.daysAfterTarget.optional() }).optional(),
  /** The study time of the newest schedule revision; null before the first. */
  settings: settingsSchema.nullable(),
  /**
   * The time zones that the plan had before that of the settings, oldest first: what was done before `until` keeps its day in that zone.
   * Absent where there was none, and in files of earlier releases.
   */
  earlierZones: z
    .array(z.strictObject({ timeZone: zoneName, until: instant }))
    .max(fileLimits.earlierZones)
    .optional(),
  /**
   * The study times that the plan has had, oldest first, each with when it was set; the last one is that of the settings. The forecast reads
   * them. Absent where none was set, and in files of earlier releases.
   */
  studyTimes: z
    .array(settingsSchema.extend({ madeAt: instant }))
    .max(fileLimits.studyTimes)
    .optional(),
  /** The learner's own order of milestones; empty while the suggested one holds. */
  ownOrder: z.array(id).max(fileLimits.ownOrder),
  /** The milestones that count as core by the learner's choice. Absent where none does, and in files of earlier releases. */
  ownCore: z.array(id).max(fileLimits.ownOrder).optional(),
  /** The study order that the plan follows. Absent for that of the curriculum's first edition, and in files of earlier releases. */
  studyOrder: z.array(id).max(fileLimits.ownOrder).optional(),
  /** Whether the suggested order finishes one area before the next. Absent where it does not. */
  byArea: z.literal(true).optional(),
  /** The pace that the plan counts with, in percent of the catalog's middle hours. Absent where the middle counts. */
  pacePercent: z.int().min(minPacePercent).max(maxPacePercent).optional(),
  ownMilestones: z.array(ownMilestoneSchema).max(fileLimits.ownMilestones),
  items: z.array(itemSchema).max(fileLimits.items),
  events: z.array(eventSchema).max(fileLimits.events),
});
type FileEvent = z.infer<typeof eventSchema>;
export type PlanFile = z.infer<typeof planFileSchema>;

/** Where the JSON Schema of the file is served. */
const planFileSchemaPath = "/schemas/learning-plan-1.json";

/** The lossless planExport. @param exportedAt an ISO instant; only the current dates and status depend on its day. */
function toPlanFile({ plan, studyOrder, events, studyTimes = [] }: PlanExport, exportedAt: string): PlanFile {
  const status = readPlanStatus(plan, dayReader(plan)(exportedAt));
  const areaOf = new Map(plan.areas.flatMap((area) => area.items.map((item) => [item.id, area.id] as const)));
  return {
    $schema: planFileSchemaPath,
    format: "learning-plan",
    schemaVersion: 1,
    exportedAt,
    catalog: { role: plan.role.id, version: plan.catalogVersion },
    createdAt: plan.createdAt,
    current: toStatusFields(status),
    settings: plan.studyTime && toSettings(plan.studyTime),
    ...(plan.earlierZones ? { earlierZones: plan.earlierZones.map(({ timeZone, until }) => ({ timeZone, until })) } : {}),
    ...(studyTimes.length > 0 ? { studyTimes: studyTimes.map(({ madeAt, studyTime }) => ({ madeAt, ...toSettings(studyTime) })) } : {}),
    ownOrder: [...plan.ownOrder],
    ...(plan.ownCore ? { ownCore: [...plan.ownCore] } : {}),
    ...(studyOrder.length > 0 ? { studyOrder: [...studyOrder] } : {}),
    ...(plan.byArea ? { byArea: true } : {}),
    ...(plan.pace === undefined ? {} : { pacePercent: Math.round(plan.pace * 100) }),
    ownMilestones: milestonesOf(plan)
      .filter((item) => item.own)
      .map(({ id: milestoneId, title, minutes: all, steps }) => ({
        milestoneId,
        areaId: areaOf.get(milestoneId) ?? "",
        title,
        minutes: all,
        steps: steps.map(({ id: stepId, text }) => ({ id: stepId, text })),
      })),
    items: milestonesOf(plan).map((item) => ({
      ...toItem(item, areaOf.get(item.id) ?? ""),
      ...toCurrentDayFields(status, item.id),
    })),
    events: events.map(({ occurredAt, ...event }) => ({
      ...event,
      before: event.before as FileEvent["before"],
      after: event.after as FileEvent["after"],
      at: occurredAt,
    })),
  };
}

function toSettings({ startsOn, minutesPerWeekday, startTimes, ...rest }: StudyTime): z.infer<typeof settingsSchema> {
  const { daysOff, targetDate, timeZone } = rest;
  const stretches = daysOff.map(({ from, to }) => ({ from, to }));
  const times = startTimes ? { startTimes: [...startTimes] } : {};
  return { startsOn, minutesPerWeekday: [...minutesPerWeekday], ...times, daysOff: stretches, targetDate, timeZone };
}

function toItem(item: PlanMilestone, areaId: string): z.infer<typeof itemSchema> {
  const days = Object.entries(item.studied ?? {}).sort();
  const studied = days.flatMap(([on, its]) => (its > 0 ? [{ day: on, minutes: its }] : []));
  return {
    milestoneId: item.id,
    areaId,
    title: item.title,
    minutes: item.minutes,
    status: item.status,
    statusAt: item.statusAt,
    skipped: item.skipped,
    steps: item.steps.filter((step) => step.done).map((step) => step.id),
    note: item.note,
    evidence: item.evidence.map(({ url, label }) => ({ url, label })),
    estimateMinutes: item.ownEstimate ? item.minutes : null,
    ...(item.took ? { tookMinutes: item.took } : {}),
    ...(studied.length > 0 ? { studied } : {}),
    plannedStart: item.plannedStart,
    plannedEnd: item.plannedEnd,
  };
}

/** The file as `JSON.stringify` writes it with two spaces, a row of its lists at a time. */
export function* writeJson(planExport: PlanExport, exportedAt: string): Generator<string> {
  const fields = Object.entries(toPlanFile(planExport, exportedAt)).filter(([, value]) => value !== undefined);
  for (const [at, [name, value]] of fields.entries()) {
    yield `${at === 0 ? "{" : ","}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) {
      for (const [row, each] of value.entries()) yield `${row === 0 ? "[" : ","}\n    ${formatInside(each, "    ")}`;
      yield "\n  ]";
    } else yield formatInside(value, "  ");
  }
  yield "\n}\n";
}

/** A value inside of others. A text in JSON has no line ends of its own. */
function formatInside(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}
