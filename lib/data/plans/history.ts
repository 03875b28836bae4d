import { type LearnerReader, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import type { HistoryEvent } from "#lib/planner/sync/history-event.ts";
import { newestFirst } from "./history-order.ts";
import { type PlanEdit, readEdit } from "./plan-edits.ts";

/** An event with its place in the learner's history. */
export type ListedEvent = Omit<HistoryEvent, "superseded"> & { revision: number; superseded: boolean };

/** A schedule revision as history tells it: what it planned with, what the one before it did, and which day it finishes on. */
export type ListedSchedule = { revision: number; studyTime: StudyTime; before: StudyTime | undefined; finish: string | undefined };

/**
 * One thing that happened in a plan. `id` names it for an undo; `undoes` is the id of what it took back. `occurredAt` is when it was made,
 * `recordedAt` its place in history; both ISO instants. Kind and `revision` decide between two of the same moment.
 */
export type HistoryEntry = { id: string; undoes: string; occurredAt: string; recordedAt: string; revision: number } & (
  | { kind: "event"; event: ListedEvent }
  | { kind: "edit"; edit: PlanEdit }
  | { kind: "schedule"; schedule: ListedSchedule; isUndone: boolean }
  | { kind: "schedule-undone"; schedule: ListedSchedule }
);

/** A page of history: newest first; `older` is where the next page begins, undefined on the last one. */
export type HistoryPage = { entries: HistoryEntry[]; total: number; older: string | undefined };

/** The kinds of entries in the order in which two of the same moment are told, oldest first. */
const kinds = ["schedule", "schedule-undone", "event", "edit"] as const;
type Kind = (typeof kinds)[number];

/** A place in history, between two entries. */
type Place = { at: Date; kind: Kind; revision: number };

/**
 * The history of one of the learner's plans, newest first, at most `most` entries; none when the plan is not theirs.
 * @param before only what is older than this place; of a text that names none, the newest.
 */
export async function listHistory(
  learner: LearnerId,
  planId: string,
  { before, most }: { before: string | undefined; most: number },
  db: Database = database(),
): Promise<HistoryPage> {
  const client = learnerDb(learner, db);
  const all = await readHistory(client, planId, readPlace(before), most + 1);
  const entries = all.slice(0, most);
  return { entries, total: await countHistory(client, planId), older: all.length > most ? writePlace(entries.at(-1)) : undefined };
}

/** The newest entries of the history of one of the learner's plans, oldest first. */
export async function listNewest(learner: LearnerId, planId: string, most: number, db: Database = database()): Promise<HistoryEntry[]> {
  return (await readHistory(learnerDb(learner, db), planId, undefined, most)).toReversed();
}

async function readHistory(client: LearnerReader, planId: string, place: Place | undefined, most: number): Promise<HistoryEntry[]> {
  const found = await Promise.all(kinds.map((kind) => readers[kind](client, planId, olderThan(kind, place), most)));
  return found.flat().toSorted(compareNewestFirst).slice(0, most);
}

async function countHistory(client: LearnerReader, planId: string): Promise<number> {
  const counts = await Promise.all([
    client.event.count({ where: { planId } }),
    client.planEdit.count({ where: { planId } }),
    client.scheduleRevision.count({ where: { planId } }),
    client.scheduleRevision.count({ where: { planId, undoneAt: { not: null } } }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

type Range = { lt?: Date; lte?: Date; equal?: { at: Date; revision: number } };

/** Which entries of a kind are older than a place: those of an earlier moment, and of the same one those with a lower revision, if any. */
function olderThan(kind: Kind, place: Place | undefined): Range {
  if (!place) return {};
  const [mine, its] = [kinds.indexOf(kind), kinds.indexOf(place.kind)];
  if (mine < its) return { lte: place.at };
  return mine > its ? { lt: place.at } : { lt: place.at, equal: place };
}

function whereTime<Column extends string>(column: Column, { equal, ...time }: Range) {
  if (!equal) return { [column]: time };
  return { OR: [{ [column]: time }, { [column]: equal.at, revision: { lt: equal.revision } }] };
}

const lastMadeFirst: [{ madeAt: "desc" }, { revision: "desc" }] = [{ madeAt: "desc" }, { revision: "desc" }];

type Reader = (client: LearnerReader, planId: string, range: Range, most: number) => Promise<HistoryEntry[]>;

const readers: Record<Kind, Reader> = {
  async event(client, planId, range, most) {
    const rows = await client.event.findMany({
      where: { planId, ...whereTime("recordedAt", range) },
      orderBy: newestFirst,
      take: most,
    });
    return rows.map(({ changeId, undoes, revision, recordedAt, milestoneId, stepId, before, after, superseded, ...row }) => {
      const occurredAt = row.occurredAt.toISOString();
      const event: ListedEvent = {
        ...{ revision, superseded, changeId, milestoneId, before, after, occurredAt, kind: row.kind as HistoryEvent["kind"] },
        ...(stepId ? { stepId } : {}),
        ...(row.beforeSince ? { beforeSince: row.beforeSince.toISOString() } : {}),
      };
      return { kind: "event", id: changeId, undoes, revision, occurredAt, recordedAt: recordedAt.toISOString(), event };
    });
  },
  async edit(client, planId, range, most) {
    const rows = await client.planEdit.findMany({
      where: { planId, ...whereTime("madeAt", range) },
      orderBy: lastMadeFirst,
      take: most,
    });
    return rows.map(readEdit).map((edit) => {
      const at = edit.madeAt.toISOString();
      return { kind: "edit", id: edit.id, undoes: edit.undoes, revision: edit.revision, occurredAt: at, recordedAt: at, edit };
    });
  },
  async schedule(client, planId, range, most) {
    const rows = await client.scheduleRevision.findMany({
      where: { planId, ...whereTime("madeAt", range) },
      orderBy: lastMadeFirst,
      take: most,
    });
    const listed = await listSchedules(client, planId, rows);
    return rows.map(({ revision, madeAt, undoneAt }, index) => {
      const at = madeAt.toISOString();
      const place = { id: scheduleId(revision), undoes: "", revision, occurredAt: at, recordedAt: at };
      return { kind: "schedule", ...place, schedule: listed[index] as ListedSchedule, isUndone: undoneAt !== null };
    });
  },
  async "schedule-undone"(client, planId, range, most) {
    const rows = await client.scheduleRevision.findMany({
      where: { planId, undoneAt: { not: null }, AND: [whereTime("undoneAt", range)] },
      orderBy: [{ undoneAt: "desc" }, { revision: "desc" }],
      take: most,
    });
    const listed = await listSchedules(client, planId, rows);
    return rows.map(({ revision, undoneAt }, index) => {
      const at = (undoneAt as Date).toISOString();
      const place = { id: `${scheduleId(revision)}-undone`, undoes: scheduleId(revision), revision, occurredAt: at, recordedAt: at };
      return { kind: "schedule-undone", ...place, schedule: listed[index] as ListedSchedule };
    });
  },
};

type ScheduleRow = Parameters<typeof readScheduleRevision>[0] & { revision: number; madeAt: Date; undoneAt: Date | null };

/** Each revision with the one that held when it was made. */
async function listSchedules(client: LearnerReader, planId: string, rows: readonly ScheduleRow[]): Promise<ListedSchedule[]> {
  const all = rows.length === 0 ? [] : await client.scheduleRevision.findMany({ where: { planId }, orderBy: { revision: "asc" } });
  return rows.map((row) => {
    const held = all.findLast(
      ({ revision, undoneAt }) => revision < row.revision && (undoneAt === null || undoneAt.getTime() > row.madeAt.getTime()),
    );
    const { studyTime, dates } = readScheduleRevision(row);
    const ends = Object.values(dates).map(([, end]) => end);
    return {
      revision: row.revision,
      studyTime,
      before: held && readScheduleRevision(held).studyTime,
      finish: ends.toSorted().at(-1),
    };
  });
}

/** The id of a schedule revision among the entries of history. */
function scheduleId(revision: number): string {
  return `schedule-${revision}`;
}

/** The number of the schedule revision with this id; undefined for all other ids. */
export function scheduleRevisionOf(id: string): number | undefined {
  const revision = /^schedule-(\d{1,9})$/.exec(id)?.[1];
  return revision === undefined ? undefined : Number(revision);
}

function compareNewestFirst(one: HistoryEntry, other: HistoryEntry): number {
  const byTime = Date.parse(other.recordedAt) - Date.parse(one.recordedAt);
  return byTime || kinds.indexOf(other.kind) - kinds.indexOf(one.kind) || other.revision - one.revision;
}

function writePlace(entry: HistoryEntry | undefined): string | undefined {
  return entry && `${Date.parse(entry.recordedAt)}.${entry.kind}.${entry.revision}`;
}

/** @returns undefined for a text that `writePlace` did not write */
function readPlace(text: string | undefined): Place | undefined {
  const [, at, name, revision] = text?.match(/^(\d{1,15})\.([a-z-]{1,20})\.(\d{1,9})$/) ?? [];
  const kind = kinds.find((known) => known === name);
  return kind && { at: new Date(Number(at)), kind, revision: Number(revision) };
}
