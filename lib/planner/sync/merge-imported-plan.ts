import type { SetStudyTime } from "#lib/planner/insights/study-weeks.ts";
import type { Status } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import type { EarlierZone } from "#lib/planner/time/time-zone.ts";
import { sinceOf } from "./history-event.ts";
import { mergeNotes } from "./merge-notes.ts";

/** A milestone as a file holds it. Instants are ISO, days "YYYY-MM-DD". */
export type ImportedMilestone = {
  id: string;
  status: Status;
  statusAt: string | null;
  skipped: boolean;
  /** The ids of the ticked steps. */
  steps: readonly string[];
  note: string;
  evidence: readonly { url: string; label: string }[];
  estimateMinutes: number | null;
  /** How long it took, and what was studied for it; absent where the learner never said so. */
  tookMinutes?: number | undefined;
  studied?: readonly { day: string; minutes: number }[] | undefined;
  plannedStart: string | null;
  plannedEnd: string | null;
};

export type ImportedEvent = {
  changeId: string;
  milestoneId: string;
  kind: "status" | "skipped" | "step";
  stepId: string;
  before: string;
  after: string;
  occurredAt: string;
  /** As those of a `HistoryEvent`. */
  since?: string | undefined;
  beforeSince?: string | undefined;
  /** It changed nothing where it comes from: it is history, and says nothing of the state. */
  superseded: boolean;
};

export type OwnMilestone = {
  id: string;
  areaId: string;
  title: string;
  minutes: number;
  steps: readonly { id: string; text: string }[];
};

/** A plan that comes from outside, its ids being those of today. */
export type ImportedPlan = {
  exportedAt: string;
  studyTime: StudyTime | null;
  /** The zones that the plan had before that of the study time, oldest first. */
  earlierZones: readonly EarlierZone[];
  /** The study times that the plan has had, oldest first. */
  studyTimes: readonly SetStudyTime[];
  ownOrder: readonly string[];
  /** The study order that the plan follows; empty for that of the first edition of the curriculum. Only a new plan takes it. */
  studyOrder: readonly string[];
  /** The milestones that count as core by the learner's choice; like the study order. */
  ownCore: readonly string[];
  /** Whether the computed order finishes one area before the next; like the study order. */
  byArea: boolean;
  /** The pace that the plan counts with, in percent of the middle; like the study order. */
  pacePercent: number;
  own: readonly OwnMilestone[];
  items: readonly ImportedMilestone[];
  events: readonly ImportedEvent[];
};

/** When each property was last set, in milliseconds since 1970, by `keyOf`. */
export type LastTimes = ReadonlyMap<string, number>;

/** The milestones of a file that are merged in one go: some of its plan's, or all. */
export type ImportedPart = Pick<ImportedPlan, "exportedAt" | "own" | "items"> & {
  lastTimes: LastTimes;
  /** Since when each property holds what was set last; an undo gives it back the time from before. */
  since: LastTimes;
};

/** The learner's stored data on the milestones that are merged. Times are milliseconds since 1970. */
export type ExistingData = {
  /** The milestones of the plan; none where the learner has no plan for the role. */
  milestones: ReadonlyMap<string, { skipped: boolean; minutes: number | null }>;
  statuses: ReadonlyMap<string, { status: Status; at: number }>;
  /** When each ticked step was ticked, by milestone id, then step id. */
  ticks: ReadonlyMap<string, ReadonlyMap<string, number>>;
  notes: ReadonlyMap<string, string>;
  /** The addresses of links, by milestone id. */
  links: ReadonlyMap<string, readonly string[]>;
  /** Milestones of which it was said how long they took, and of which days what was studied in the plan; also where that was deleted. */
  took: ReadonlySet<string>;
  studied: ReadonlyMap<string, ReadonlySet<string>>;
  /** By all events of the learner. */
  lastTimes: LastTimes;
  /** By those of this plan. */
  lastTimesInPlan: LastTimes;
};

type AtStep = { id: string; stepId: string; at: number };

/** The changes that merging milestones would make, and the parts of the file that would not be taken. */
export type MilestoneMerge = {
  milestones: { id: string; skipped: boolean; minutes: number | null }[];
  own: OwnMilestone[];
  /** With the status from before; `not_started` where nobody had set one. */
  statuses: { id: string; from: Status; status: Status; at: number }[];
  /** Milestones whose state here is newer than the file's, and another. */
  older: string[];
  ticks: AtStep[];
  unticks: AtStep[];
  skipped: { id: string; skipped: boolean }[];
  notes: { id: string; note: string; joined: boolean }[];
  /** Of each note that did not fit, alone or with the one here, its milestone. */
  notesLeftOut: string[];
  links: { id: string; url: string; label: string }[];
  /** Of each link that did not fit, its milestone. */
  linksLeftOut: string[];
  took: { id: string; minutes: number }[];
  studied: { id: string; day: string; minutes: number }[];
  estimates: { id: string; minutes: number }[];
  /** Milestones with another estimate here, which stays. */
  estimatesKept: string[];
};

/** What merging the settings of two plans would change here. */
export type SettingsMerge = {
  /** The order to take; undefined where the one here stays. */
  order: readonly string[] | undefined;
  orderKept: boolean;
  /** The time and dates to take; undefined where those here stay. */
  time: { settings: StudyTime; dates: Record<string, [string, string]> } | undefined;
  timeKept: boolean;
};

/** What importing a file would change here, all of it. */
export type PlanMerge = MilestoneMerge & SettingsMerge & { events: ImportedEvent[] };

/**
 * Merges milestones of a file with what is here, so that nothing is lost: of what carries a time the newer counts, here at a tie; of
 * estimates and minutes, which carry none, what is here stays and what is missing is taken; notes that differ are both kept, where both fit; links
 * are added. Each milestone is merged on its own, so parts of a file merged one after another are the file merged at once; the same
 * again changes nothing.
 * @param mostLinks how many links a milestone may have.
 */
export function mergeMilestones(incoming: ImportedPart, here: ExistingData, mostLinks: number): MilestoneMerge {
  const isHere = ({ id }: { id: string }) => here.milestones.has(id);
  const minutesOf = ({ id }: { id: string }) => here.milestones.get(id)?.minutes ?? null;
  const ownIds = new Set(incoming.own.map((own) => own.id));
  const [known, added] = [incoming.items.filter(isHere), incoming.items.filter((item) => !isHere(item))];
  const differing = known.filter((item) => {
    const { id, estimateMinutes } = item;
    return estimateMinutes !== null && estimateMinutes !== minutesOf(item) && !ownIds.has(id);
  });
  const hasEstimate = (item: ImportedMilestone) => minutesOf(item) !== null;
  const isNewer = (key: string) => (incoming.lastTimes.get(key) ?? -Infinity) > (here.lastTimesInPlan.get(key) ?? -Infinity);
  const links = incoming.items.map((item) => mergeLinks(item, here.links.get(item.id) ?? [], mostLinks));
  const notes = incoming.items.flatMap(({ id, note }) => {
    const mine = here.notes.get(id) ?? "";
    const both = mergeNotes(mine, note);
    return both === mine ? [] : [{ id, note: both, joined: mine !== "" }];
  });
  const fits = ({ note }: { note: string }) => note.length <= inputLimits.note;
  return {
    milestones: added.map(({ id, skipped, estimateMinutes }) => ({ id, skipped, minutes: ownIds.has(id) ? null : estimateMinutes })),
    own: incoming.own.filter((own) => !isHere(own)),
    ...mergeStatuses(incoming, here),
    ...mergeTicks(incoming, here),
    skipped: known
      .filter(({ id, skipped }) => here.milestones.get(id)?.skipped !== skipped && isNewer(keyOf(id, "skipped", "")))
      .map(({ id, skipped }) => ({ id, skipped })),
    notes: notes.filter(fits),
    notesLeftOut: notes.filter((note) => !fits(note)).map(({ id }) => id),
    links: links.flatMap(({ taken }) => taken),
    linksLeftOut: links.flatMap(({ leftOut }) => leftOut),
    took: incoming.items.flatMap(({ id, tookMinutes: minutes }) => (minutes && !here.took.has(id) ? [{ id, minutes }] : [])),
    studied: incoming.items.flatMap(({ id, studied = [] }) => {
      const days = new Map(studied.map(({ day, minutes }) => [day, minutes]));
      return [...days].flatMap(([day, minutes]) => (here.studied.get(id)?.has(day) ? [] : [{ id, day, minutes }]));
    }),
    estimates: differing
      .filter((item) => !hasEstimate(item))
      .map(({ id, estimateMinutes }) => ({ id, minutes: estimateMinutes as number })),
    estimatesKept: differing.filter(hasEstimate).map(({ id }) => id),
  };
}

/** Merges order and study time of a file with those here, which stay; what is missing is taken. */
export function mergeSettings(
  incoming: Pick<ImportedPlan, "ownOrder" | "studyTime" | "items">,
  here: { ownOrder: readonly string[]; studyTime: StudyTime | null },
): SettingsMerge {
  const { ownOrder, studyTime, items } = incoming;
  const [hasOrder, hasTime] = [here.ownOrder.length > 0, here.studyTime !== null];
  return {
    order: ownOrder.length > 0 && !hasOrder ? ownOrder : undefined,
    orderKept: ownOrder.length > 0 && hasOrder && !isSame(here.ownOrder, ownOrder),
    time: studyTime && !hasTime ? { settings: studyTime, dates: datesOf(items) } : undefined,
    timeKept: studyTime !== null && hasTime && !isSame(studyTime, here.studyTime),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function keyOf(id: string, kind: string, stepId: string): string {
  return `${kind} ${id} ${stepId}`;
}

/** Returns when each property was last set. Times are milliseconds since 1970. */
export function findLastTimes(events: Iterable<{ milestoneId: string; kind: string; stepId: string; occurredAt: number }>): LastTimes {
  const last = new Map<string, number>();
  for (const { milestoneId, kind, stepId, occurredAt } of events) {
    const key = keyOf(milestoneId, kind, stepId);
    last.set(key, Math.max(occurredAt, last.get(key) ?? occurredAt));
  }
  return last;
}

/** Returns since when each property holds what was set last. */
export function findSince(events: Iterable<ImportedEvent>): LastTimes {
  const last = new Map<string, ImportedEvent>();
  for (const event of events) {
    const key = keyOf(event.milestoneId, event.kind, event.stepId);
    if (Date.parse(event.occurredAt) >= Date.parse(last.get(key)?.occurredAt ?? event.occurredAt)) last.set(key, event);
  }
  return new Map(Array.from(last, ([key, event]) => [key, Date.parse(sinceOf(event))]));
}

function mergeStatuses({ items, lastTimes }: ImportedPart, here: ExistingData): Pick<MilestoneMerge, "statuses" | "older"> {
  const joined: Pick<MilestoneMerge, "statuses" | "older"> = { statuses: [], older: [] };
  // An undo gives a status an earlier time back, and is a change of its own time.
  const changedAt = (times: LastTimes, id: string, at: number) => Math.max(at, times.get(keyOf(id, "status", "")) ?? at);
  for (const { id, status, statusAt } of items) {
    if (statusAt === null) continue;
    const at = Date.parse(statusAt);
    const mine = here.statuses.get(id);
    if (!mine || changedAt(lastTimes, id, at) > changedAt(here.lastTimes, id, mine.at)) {
      joined.statuses.push({ id, from: mine?.status ?? "not_started", status, at });
    } else if (mine.status !== status) joined.older.push(id);
  }
  return joined;
}

function mergeTicks({ items, exportedAt, lastTimes, since }: ImportedPart, here: ExistingData): Pick<MilestoneMerge, "ticks" | "unticks"> {
  const joined: Pick<MilestoneMerge, "ticks" | "unticks"> = { ticks: [], unticks: [] };
  for (const { id, steps, statusAt } of items) {
    const mine = here.ticks.get(id) ?? new Map<string, number>();
    for (const stepId of new Set([...steps, ...mine.keys()])) {
      const key = keyOf(id, "step", stepId);
      const [there, ours] = [lastTimes.get(key), Math.max(here.lastTimes.get(key) ?? -Infinity, mine.get(stepId) ?? -Infinity)];
      const ticked = steps.includes(stepId);
      if (ticked === mine.has(stepId)) continue;
      const at = since.get(key) ?? Date.parse(statusAt ?? exportedAt);
      // A tick that nobody dated counts where nothing was ever said of the step.
      if (ticked && (ours === -Infinity || (there ?? -Infinity) > ours)) joined.ticks.push({ id, stepId, at });
      if (!ticked && there !== undefined && there > ours) joined.unticks.push({ id, stepId, at });
    }
  }
  return joined;
}

function mergeLinks({ id, evidence }: ImportedMilestone, here: readonly string[], most: number) {
  const urls = new Set(here);
  const taken: { id: string; url: string; label: string }[] = [];
  const leftOut: string[] = [];
  for (const { url, label } of evidence) {
    if (urls.has(url)) continue;
    if (urls.size >= most) leftOut.push(id);
    else {
      urls.add(url);
      taken.push({ id, url, label });
    }
  }
  return { taken, leftOut };
}

function datesOf(items: readonly ImportedMilestone[]): Record<string, [string, string]> {
  return Object.fromEntries(
    items.flatMap(({ id, plannedStart, plannedEnd }) => (plannedStart && plannedEnd ? [[id, [plannedStart, plannedEnd]]] : [])),
  );
}

/** Whether merging changes anything at all. */
export function changesAnything(joined: PlanMerge): boolean {
  const { older: _older, estimatesKept: _kept, notesLeftOut: _notes, linksLeftOut: _links, ...lists } = joined;
  return Boolean(joined.order || joined.time) || Object.values(lists).some((value) => Array.isArray(value) && value.length > 0);
}
