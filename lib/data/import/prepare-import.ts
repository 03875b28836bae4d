import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { usualLockWait } from "#lib/db/patient-adapters.ts";
import { foundations } from "#lib/planner/plan/order.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import {
  findLastTimes,
  findSince,
  type ImportedEvent,
  type ImportedMilestone,
  type ImportedPart,
  type ImportedPlan,
  type OwnMilestone,
} from "#lib/planner/sync/merge-imported-plan.ts";

/** How many rows of milestones one transaction writes: so many take it less than 100 ms, in which nobody else can write. */
const rowsAtOnce = 100;

/** A plan as a file holds it, under the file's own names. */
export type FiledPlan = Omit<
  ImportedPlan,
  "own" | "items" | "events" | "studyTime" | "earlierZones" | "studyTimes" | "ownCore" | "studyOrder" | "byArea" | "pacePercent"
> & {
  /** The study time. */
  settings: StudyTime | null;
  earlierZones?: ImportedPlan["earlierZones"] | undefined;
  ownCore?: readonly string[] | undefined;
  studyOrder?: readonly string[] | undefined;
  byArea?: boolean | undefined;
  pacePercent?: number | undefined;
  studyTimes?: readonly ({ madeAt: string } & StudyTime)[] | undefined;
  catalog: { role: string; version: string };
  createdAt: string;
  ownMilestones: readonly (Omit<OwnMilestone, "id"> & { milestoneId: string })[];
  items: readonly (Omit<ImportedMilestone, "id"> & {
    milestoneId: string;
    areaId: string;
    title?: string | undefined;
    minutes?: number | undefined;
  })[];
  events: readonly (Omit<ImportedEvent, "stepId" | "occurredAt" | "superseded"> & {
    stepId?: string | undefined;
    at: string;
    superseded?: true | undefined;
  })[];
};

/** The planned minutes of a milestone without an estimate. */
const usualMinutes = 8 * 60;

/** A plan from a file under today's ids, and those of its milestones that became the learner's own because the catalog lacks them. */
export type Prepared = { plan: ImportedPlan; unknown: string[] };

/**
 * Brings a file's plan under today's ids: renamed milestones under their new one, unknown ones as the learner's own.
 * @param taken ids of own milestones that stand in other plans; those in the file get others, always the same ones.
 */
export function preparePlan(learner: LearnerId, file: FiledPlan, role: Role, taken: ReadonlySet<string>, catalog: Catalog): Prepared {
  const idsToday = new Map<string, string>();
  const toId = (id: string) => {
    const known = idsToday.get(id) ?? findId(id);
    idsToday.set(id, known);
    return known;
  };
  const findId = (id: string) => {
    const today = catalog.renamed.get(id) ?? id;
    if (catalog.milestones.has(today)) return today;
    return /^own-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) && !taken.has(id) ? id : deriveOwnId(`${learner} ${role.id} ${id}`);
  };
  const written = new Map(file.ownMilestones.map((own) => [own.milestoneId, own]));
  const items = new Map(file.items.map((item) => [item.milestoneId, item]));
  const areas = new Set([foundations, ...role.areas.map((area) => area.id)]);
  const own = new Map<string, OwnMilestone>();
  const unknown: string[] = [];
  for (const id of new Set([...file.ownMilestones.map((each) => each.milestoneId), ...items.keys()])) {
    const today = toId(id);
    if (catalog.milestones.has(today) || own.has(today)) continue;
    const known = written.get(id);
    const item = items.get(id);
    if (!known) unknown.push(today);
    const areaId = known?.areaId ?? item?.areaId ?? "";
    own.set(today, {
      id: today,
      areaId: areas.has(areaId) ? areaId : (role.areas[0]?.id ?? foundations),
      title: known?.title || item?.title || readable(id),
      minutes: known?.minutes ?? Math.max(1, item?.minutes ?? item?.estimateMinutes ?? usualMinutes),
      steps: known ? unique(known.steps) : [...new Set(item?.steps)].map((step) => ({ id: step, text: readable(step) })),
    });
  }
  const stepsOf = (id: string) => new Set((own.get(id) ?? catalog.milestones.get(id))?.steps.map((step) => step.id));
  const all = [...file.items, ...file.ownMilestones.map(toBlankItem)];
  const prepared = new Map<string, ImportedMilestone>();
  for (const { milestoneId, areaId: _, title: _title, minutes: _minutes, ...rest } of all) {
    const id = toId(milestoneId);
    const before = prepared.get(id);
    // Twice in one file, as under a former id and today's: the newer counts.
    if (before && (before.statusAt ?? "") >= (rest.statusAt ?? "")) continue;
    const steps = stepsOf(id);
    prepared.set(id, { ...rest, id, steps: rest.steps.filter((step) => steps.has(step)) });
  }
  return {
    plan: {
      exportedAt: file.exportedAt,
      studyTime: file.settings,
      earlierZones: file.earlierZones ?? [],
      studyTimes: (file.studyTimes ?? []).map(({ madeAt, ...studyTime }) => ({ madeAt, studyTime })),
      ownOrder: file.ownOrder.map(toId),
      ownCore: (file.ownCore ?? []).map(toId),
      studyOrder: (file.studyOrder ?? []).map(toId),
      byArea: file.byArea ?? false,
      pacePercent: file.pacePercent ?? 100,
      own: [...own.values()],
      items: [...prepared.values()],
      events: file.events.map(({ stepId = "", at, superseded = false, ...event }) => ({
        ...event,
        stepId,
        superseded,
        milestoneId: toId(event.milestoneId),
        occurredAt: at,
      })),
    },
    unknown,
  };
}

/** Splits a plan into parts of about `rowsAtOnce` rows, each of whole milestones; at least one. */
export function splitIntoParts({ exportedAt, own, items, events }: ImportedPlan): ImportedPart[] {
  const effective = events.filter(({ superseded }) => !superseded);
  const lastTimes = findLastTimes(effective.map((event) => ({ ...event, occurredAt: Date.parse(event.occurredAt) })));
  const ownById = new Map(own.map((each) => [each.id, each]));
  const groups: ImportedMilestone[][] = [[]];
  let rows = 0;
  for (const item of items) {
    const isOwn = ownById.has(item.id);
    const needed = 1 + Number(isOwn) + Number(item.statusAt !== null) + Number(item.note !== "") + Number(item.tookMinutes !== undefined);
    const listed = item.steps.length + item.evidence.length + (item.studied?.length ?? 0);
    if (rows > 0 && rows + needed + listed > rowsAtOnce) {
      groups.push([]);
      rows = 0;
    }
    groups.at(-1)?.push(item);
    rows += needed + listed;
  }
  const since = findSince(effective);
  return groups.map((group) => ({ exportedAt, lastTimes, since, items: group, own: group.flatMap(({ id }) => ownById.get(id) ?? []) }));
}

/** Waits between two transactions for as long as another process that waits for SQLite's write lock needs to find it free. */
export function letOthersWrite(): Promise<void> {
  return setTimeout(usualLockWait + 10);
}

/** Splits a list into lists of at most `size`, one after another. */
export function* batchesOf<Each>(list: readonly Each[], size: number): Generator<readonly Each[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

function toBlankItem({ milestoneId, areaId }: { milestoneId: string; areaId: string }): FiledPlan["items"][number] {
  const blank = { status: "not_started", statusAt: null, skipped: false, steps: [], note: "", evidence: [] } as const;
  return { ...blank, milestoneId, areaId, estimateMinutes: null, plannedStart: null, plannedEnd: null };
}

function unique<Step extends { id: string }>(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [step.id, step])).values()];
}

/** An id for a milestone of the learner's own that is the same whenever the same comes in again. */
function deriveOwnId(source: string): string {
  const hex = createHash("sha256").update(source).digest("hex");
  return `own-${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** "sql-basics" as "Sql basics" */
function readable(id: string): string {
  const text = id.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
