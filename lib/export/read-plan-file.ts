import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { messages } from "#lib/messages/all.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { isTimeZone } from "#lib/planner/time/time-zone.ts";
import { fileLimits, type PlanFile, planFileSchema } from "./plan-file.ts";

/** The largest complete copy that is read, in bytes. */
export const mostFileBytes = 5_000_000;

const dayMs = 86_400_000;

export type ReadFile<Content> = { file: Content } | { problem: string };

/**
 * Reads a complete copy of a plan, of any origin: whole, or with one sentence that says what is wrong with it. A large one takes a
 * second: it is read in pieces, and others are answered in between.
 * @param now an ISO instant: what lies more than a day behind it cannot have happened.
 */
export async function readPlanFile(text: string, now: string): Promise<ReadFile<PlanFile>> {
  const body = parseJson(text);
  if (body === undefined) return { problem: messages.imports.brokenJson };
  if (!isRecord(body) || body.format !== "learning-plan") return { problem: messages.imports.notOurs };
  const { schemaVersion } = body;
  if (typeof schemaVersion === "number" && Number.isInteger(schemaVersion) && schemaVersion > 1) {
    return { problem: messages.imports.newerVersion(schemaVersion) };
  }
  // A schema looks at every entry before it counts them; nobody shall keep it busy with millions.
  const long = findLongList(body);
  if (long) return { problem: messages.imports.tooLong(long.field, long.most) };
  const parsed = await parseInPieces(body);
  if ("issue" in parsed) {
    const what = (parsed.issue?.message ?? "").replace(/^Invalid input: /, "");
    const path = z.core.toDotPath(parsed.issue?.path ?? []).slice(0, 100);
    return { problem: messages.imports.wrongAt(path || "the whole file", what.slice(0, 200)) };
  }
  const problem = findImpossible(parsed.file, Date.parse(now) + dayMs);
  return problem ? { problem } : { file: tidy(parsed.file) };
}

/** The long lists of a file: their entries are checked a few at a time. One study time may have as many days off as the settings. */
const longLists = {
  items: { entry: planFileSchema.shape.items.element, atOnce: 200 },
  events: { entry: planFileSchema.shape.events.element, atOnce: 200 },
  studyTimes: { entry: planFileSchema.shape.studyTimes.unwrap().element, atOnce: 1 },
};
const headSchema = planFileSchema.extend({
  ...{ items: z.array(z.unknown()), events: z.array(z.unknown()) },
  studyTimes: z.array(z.unknown()).optional(),
});

type Issue = z.core.$ZodIssue | undefined;

/** Checks a file against its schema: the file, or the first thing that is wrong. */
async function parseInPieces(body: unknown): Promise<{ file: PlanFile } | { issue: Issue }> {
  const head = headSchema.safeParse(body);
  if (!head.success) return { issue: head.error.issues[0] };
  const lists: Record<string, unknown[]> = {};
  for (const [name, { entry, atOnce }] of Object.entries(longLists)) {
    const entries = head.data[name as keyof typeof longLists];
    if (!entries) continue;
    const read: unknown[] = [];
    for (let from = 0; from < entries.length; from += atOnce) {
      const piece = z.array(entry as z.ZodType).safeParse(entries.slice(from, from + atOnce));
      const issue = piece.error?.issues[0];
      if (issue) return { issue: { ...issue, path: [name, from + Number(issue.path[0]), ...issue.path.slice(1)] } };
      read.push(...(piece.data ?? []));
      await setImmediate();
    }
    lists[name] = read;
  }
  return { file: { ...head.data, ...lists } as PlanFile };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first list that is too long, as deep as the file has lists. */
function findLongList(value: Record<string, unknown>, path = "", depth = 0): { field: string; most: number } | undefined {
  for (const [name, most] of Object.entries(fileLimits)) {
    const list = value[name];
    if (!Array.isArray(list)) continue;
    if (list.length > most) return { field: path + name, most };
    if (depth === 1) continue;
    for (const [at, entry] of list.entries()) {
      const long = isRecord(entry) ? findLongList(entry, `${path}${name}[${at}].`, 1) : undefined;
      if (long) return long;
    }
  }
  return depth === 0 && isRecord(value.settings) ? findLongList(value.settings, "settings.", 1) : undefined;
}

/** Finds a value that has the right shape and is still impossible. */
function findImpossible(
  { exportedAt, createdAt, settings, earlierZones = [], studyTimes = [], items, events }: PlanFile,
  latest: number,
): string | undefined {
  const instants: [field: string, instant: string | null][] = [
    ["exportedAt", exportedAt],
    ["createdAt", createdAt],
    ...items.map((item, at): [string, string | null] => [`items[${at}].statusAt`, item.statusAt]),
    ...earlierZones.map(({ until }, at): [string, string] => [`earlierZones[${at}].until`, until]),
    ...studyTimes.map(({ madeAt }, at): [string, string] => [`studyTimes[${at}].madeAt`, madeAt]),
    ...events.map((event, at): [string, string] => [`events[${at}].at`, event.at]),
    ...events.map((event, at): [string, string] => [`events[${at}].since`, event.since ?? event.at]),
    ...events.map((event, at): [string, string] => [`events[${at}].beforeSince`, event.beforeSince ?? event.at]),
  ];
  for (const [field, instant] of instants) {
    const time = Date.parse(instant ?? exportedAt);
    if (!(time >= 0)) return messages.imports.wrongAt(field, messages.imports.beforeTime);
    if (time > latest) return messages.imports.inFuture(field);
  }
  const undated = items.findIndex(({ status, statusAt }) => status !== "not_started" && statusAt === null);
  if (undated >= 0) return messages.imports.wrongAt(`items[${undated}]`, messages.imports.noStatusTime);
  const noZone = earlierZones.findIndex(({ timeZone }) => !isTimeZone(timeZone));
  if (noZone >= 0) return messages.imports.wrongAt(`earlierZones[${noZone}].timeZone`, messages.imports.notAZone);
  const wrong = settings ? findWrongStudyTime(settings, "settings") : undefined;
  if (wrong !== undefined) return wrong;
  for (const [at, studyTime] of studyTimes.entries()) {
    const problem = findWrongStudyTime(studyTime, `studyTimes[${at}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function findWrongStudyTime(studyTime: NonNullable<PlanFile["settings"]>, path: string): string | undefined {
  if (!isTimeZone(studyTime.timeZone)) return messages.imports.wrongAt(`${path}.timeZone`, messages.imports.notAZone);
  try {
    readAvailability({ ...studyTime, today: studyTime.startsOn }, 0);
    return undefined;
  } catch (error) {
    if (error instanceof ScheduleInputError)
      return messages.imports.wrongAt(`${path}.${error.problem.field}`, describeScheduleProblem(error.problem).replace(/\.$/, ""));
    throw error;
  }
}

/** Text as our forms keep it, so that it is the same again after it was stored. */
function tidy(file: PlanFile): PlanFile {
  return {
    ...file,
    ownMilestones: file.ownMilestones.map((own) => ({
      ...own,
      title: tidyLine(own.title),
      minutes: Math.max(1, own.minutes),
      steps: own.steps.map(({ id, text }) => ({ id, text: tidyLine(text) })),
    })),
    items: file.items.map((item) => ({
      ...item,
      note: item.note.toWellFormed().replaceAll(/\r\n?/g, "\n").trimEnd(),
      evidence: item.evidence.map(({ url, label }) => ({ url: url.toWellFormed(), label: tidyLine(label) })),
      estimateMinutes: item.estimateMinutes === null ? null : Math.max(1, item.estimateMinutes),
    })),
    events: file.events.map((event) => ({ ...event, changeId: event.changeId.toWellFormed() })),
  };
}

function tidyLine(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/g, " ").trim();
}
