import { quotaOf, takeTry } from "#lib/auth/rate-limit.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import { importPlan, type PlanImport, previewImport } from "#lib/data/import/import-plan.ts";
import { importTicks, previewTicks, type TicksImport } from "#lib/data/import/import-ticks.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { PlanFile } from "#lib/export/plan-file.ts";
import { readPlanFile } from "#lib/export/read-plan-file.ts";
import { mostTaskListBytes, readTaskList, type TaskList } from "#lib/export/read-task-list.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { type ImportReport, mostLinesListed } from "./import-schema.ts";

/** What came of a file; `wait` is in minutes, where the learner imported too much. */
export type BroughtIn = { report: ImportReport } | { problem: string; wait?: number };
type Wish = { dryRun: boolean; now: Date };

/** Brings a complete copy in, or says what that would change; a file that cannot be taken is answered with a sentence. */
export async function bringInPlan(learner: LearnerId, text: string, { dryRun, now }: Wish): Promise<BroughtIn> {
  const read = await readPlanFile(text, now.toISOString());
  if ("problem" in read) return read;
  const refusal = await countRows(learner, countPlanRows(read.file), now);
  if (refusal) return refusal;
  const result = dryRun ? await previewImport(learner, read.file) : await importPlan(learner, read.file, now);
  if (result === "no-role") return { problem: messages.imports.noRole(read.file.catalog.role) };
  if (result === "too-many-own") return { problem: messages.customise.tooManyOwn(inputLimits.ownMilestones) };
  return { report: reportPlan(result) };
}

/** The same for a checklist that was ticked by hand. */
export async function bringInTicks(learner: LearnerId, text: string, { dryRun, now }: Wish): Promise<BroughtIn> {
  if (Buffer.byteLength(text) > mostTaskListBytes) return { problem: messages.imports.tooLarge(mostTaskListBytes) };
  const read = await readTaskList(text);
  if ("problem" in read) return read;
  const { milestones } = read.file;
  const refusal = await countRows(
    learner,
    sum(milestones, ({ steps }) => 1 + steps.length),
    now,
  );
  if (refusal) return refusal;
  const result = dryRun ? await previewTicks(learner, milestones) : await importTicks(learner, milestones, now);
  return result ? { report: reportTicks(result, read.file) } : { problem: messages.imports.noPlanForTicks };
}

/** Counts the rows of a file against the learner's limit. Every row costs the same, in one file or in many. */
async function countRows(learner: LearnerId, rows: number, now: Date): Promise<{ problem: string; wait: number } | undefined> {
  const wait = await takeTry("import-rows-learner", learner, now, undefined, Math.max(1, rows));
  if (wait === undefined) return undefined;
  return { problem: messages.rateLimits.importedRows(quotaOf("import-rows-learner"), wait), wait };
}

function countPlanRows({ items, ownMilestones, events }: PlanFile): number {
  return events.length + ownMilestones.length + sum(items, ({ steps, evidence }) => 1 + steps.length + evidence.length);
}

function sum<Each>(list: readonly Each[], count: (each: Each) => number): number {
  return list.reduce((all, each) => all + count(each), 0);
}

const nothing: Omit<ImportReport, "role" | "planId" | "changes"> = {
  isNew: false,
  newer: 0,
  older: 0,
  added: 0,
  own: 0,
  unknown: 0,
  stepsTicked: 0,
  stepsUnticked: 0,
  skipped: 0,
  notesAdded: 0,
  notesJoined: 0,
  notesLeftOut: 0,
  linksAdded: 0,
  linksLeftOut: 0,
  timesAdded: 0,
  estimates: 0,
  estimatesKept: 0,
  milestones: [],
  order: "same",
  time: "same",
  events: 0,
  notInPlan: 0,
  stepsNotInPlan: 0,
  withoutId: 0,
  notUnderstood: { count: 0, lines: [] },
};

function reportPlan({ roleId, planId, isNew, joined, unknown, changes, milestones }: PlanImport): ImportReport {
  const kept = (taken: unknown, stays: boolean) => (taken ? "taken" : stays ? "kept" : "same");
  const added = new Set(joined.milestones.map(({ id }) => id));
  return {
    ...nothing,
    role: roleId as RoleId,
    planId,
    isNew,
    changes,
    milestones,
    newer: joined.statuses.length,
    older: joined.older.length,
    added: added.size,
    own: joined.own.filter(({ id }) => !unknown.includes(id)).length,
    unknown: unknown.filter((id) => added.has(id)).length,
    stepsTicked: joined.ticks.length,
    stepsUnticked: joined.unticks.length,
    skipped: joined.skipped.length,
    notesAdded: joined.notes.filter((note) => !note.joined).length,
    notesJoined: joined.notes.filter((note) => note.joined).length,
    notesLeftOut: joined.notesLeftOut.length,
    linksAdded: joined.links.length,
    linksLeftOut: joined.linksLeftOut.length,
    timesAdded: joined.took.length + joined.studied.length,
    estimates: joined.estimates.length,
    estimatesKept: joined.estimatesKept.length,
    order: kept(joined.order, joined.orderKept),
    time: kept(joined.time, joined.timeKept),
    events: joined.events.length,
  };
}

function reportTicks({ roleId, planId, done, steps, notInPlan, stepsNotInPlan, milestones }: TicksImport, list: TaskList): ImportReport {
  return {
    ...nothing,
    role: roleId as RoleId,
    planId,
    changes: done.length + steps > 0,
    newer: done.length,
    stepsTicked: steps,
    milestones,
    notInPlan: notInPlan.length,
    stepsNotInPlan,
    withoutId: list.withoutId,
    notUnderstood: { count: list.notUnderstood.length, lines: list.notUnderstood.slice(0, mostLinesListed) },
  };
}
