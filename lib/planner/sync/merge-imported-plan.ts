import type { Status } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
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
  at: string;
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
  ownOrder: readonly string[];
  own: readonly OwnMilestone[];
  items: readonly ImportedMilestone[];
  events: readonly ImportedEvent[];
};

/** The learner's stored data. Times are milliseconds since 1970. */
export type ExistingData = {
  /** Undefined where the learner has no plan for the role. */
  plan:
    | {
        ownOrder: readonly string[];
        settings: StudyTime | null;
        milestones: ReadonlyMap<string, { skipped: boolean; minutes: number | null }>;
      }
    | undefined;
  statuses: ReadonlyMap<string, { status: Status; at: number }>;
  /** When each ticked step was ticked, by milestone id, then step id. */
  ticks: ReadonlyMap<string, ReadonlyMap<string, number>>;
  notes: ReadonlyMap<string, string>;
  /** The addresses of links, by milestone id. */
  links: ReadonlyMap<string, readonly string[]>;
  /** Everything that happened to the learner's milestones; `here` says whether it was in this plan. */
  events: readonly { changeId: string; milestoneId: string; kind: string; stepId: string; at: number; here: boolean }[];
};

type AtStep = { id: string; stepId: string; at: number };

/** The changes that merging the file would make, and the parts of the file that would not be taken. */
export type PlanMerge = {
  milestones: { id: string; skipped: boolean; minutes: number | null }[];
  own: OwnMilestone[];
  statuses: { id: string; status: Status; at: number }[];
  /** Milestones whose state here is newer than the file's, and another. */
  older: string[];
  ticks: AtStep[];
  unticks: AtStep[];
  skipped: { id: string; skipped: boolean }[];
  notes: { id: string; note: string; joined: boolean }[];
  /** How many notes did not fit: alone or with the one here they are longer than a note may be. */
  notesLeftOut: number;
  links: { id: string; url: string; label: string }[];
  /** How many links did not fit. */
  linksLeftOut: number;
  estimates: { id: string; minutes: number }[];
  /** Milestones with another estimate here, which stays. */
  estimatesKept: string[];
  /** The order to take; undefined where the one here stays. */
  order: readonly string[] | undefined;
  orderKept: boolean;
  /** The time and dates to take; undefined where those here stay. */
  time: { settings: StudyTime; dates: Record<string, [string, string]> } | undefined;
  timeKept: boolean;
  events: ImportedEvent[];
};

/**
 * Joins a plan that comes from outside with what is here, so that nothing is lost: of what carries a time the newer counts, here at
 * a tie; of what carries none (estimates, order, study time) what is here stays and what is missing is taken; notes that differ are
 * both kept, where both fit; links are added. Joining the same again changes nothing.
 * @param mostLinks how many links a milestone may have.
 */
export function mergeImportedPlan(incoming: ImportedPlan, standing: ExistingData, mostLinks: number): PlanMerge {
  const held = standing.plan?.milestones ?? new Map();
  const fileTimes = lastTimes(incoming.events.map((event) => ({ ...event, at: Date.parse(event.at) })));
  const stepTimes = lastTimes(standing.events);
  const planTimes = lastTimes(standing.events.filter((event) => event.here));
  const isNewer = (key: string, hereTimes: ReadonlyMap<string, number>) =>
    (fileTimes.get(key) ?? -Infinity) > (hereTimes.get(key) ?? -Infinity);

  const added = incoming.items.filter((item) => !held.has(item.id));
  const known = incoming.items.filter((item) => held.has(item.id));
  const ownIds = new Set(incoming.own.map((own) => own.id));
  const differing = known.filter(({ id, estimateMinutes }) => {
    const here = held.get(id)?.minutes ?? null;
    return estimateMinutes !== null && estimateMinutes !== here && !ownIds.has(id);
  });
  const hasEstimate = ({ id }: ImportedMilestone) => (held.get(id)?.minutes ?? null) !== null;
  const notes = incoming.items.flatMap(({ id, note }) => {
    const mine = standing.notes.get(id) ?? "";
    const both = mergeNotes(mine, note);
    return both === mine ? [] : [{ id, note: both, joined: mine !== "" }];
  });
  const links = incoming.items.map((item) => joinLinks(item, standing.links.get(item.id) ?? [], mostLinks));
  const wanted = incoming.studyTime;
  const here = standing.plan;

  return {
    milestones: added.map(({ id, skipped, estimateMinutes }) => ({ id, skipped, minutes: ownIds.has(id) ? null : estimateMinutes })),
    own: incoming.own.filter(({ id }) => !held.has(id)),
    ...joinStatuses(incoming.items, standing.statuses),
    ...joinTicks(incoming, standing.ticks, fileTimes, stepTimes),
    skipped: known
      .filter(({ id, skipped }) => held.get(id)?.skipped !== skipped && isNewer(keyOf(id, "skipped", ""), planTimes))
      .map(({ id, skipped }) => ({ id, skipped })),
    notes: notes.filter(({ note }) => note.length <= inputLimits.note),
    notesLeftOut: notes.filter(({ note }) => note.length > inputLimits.note).length,
    links: links.flatMap(({ taken }) => taken),
    linksLeftOut: links.reduce((sum, { leftOut }) => sum + leftOut, 0),
    estimates: differing
      .filter((item) => !hasEstimate(item))
      .map(({ id, estimateMinutes }) => ({ id, minutes: estimateMinutes as number })),
    estimatesKept: differing.filter(hasEstimate).map(({ id }) => id),
    order: incoming.ownOrder.length > 0 && !here?.ownOrder.length ? incoming.ownOrder : undefined,
    orderKept: Boolean(here?.ownOrder.length && incoming.ownOrder.length && !isSame(here.ownOrder, incoming.ownOrder)),
    time: wanted && !here?.settings ? { settings: wanted, dates: datesOf(incoming.items) } : undefined,
    timeKept: Boolean(wanted && here?.settings && !isSame(wanted, here.settings)),
    events: newEvents(incoming.events, standing.events),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function keyOf(id: string, kind: string, stepId: string): string {
  return `${kind} ${id} ${stepId}`;
}

/** Returns when each property was last set. */
function lastTimes(events: readonly { milestoneId: string; kind: string; stepId: string; at: number }[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { milestoneId, kind, stepId, at } of events) {
    const key = keyOf(milestoneId, kind, stepId);
    last.set(key, Math.max(at, last.get(key) ?? at));
  }
  return last;
}

function joinStatuses(items: readonly ImportedMilestone[], here: ExistingData["statuses"]): Pick<PlanMerge, "statuses" | "older"> {
  const joined: Pick<PlanMerge, "statuses" | "older"> = { statuses: [], older: [] };
  for (const { id, status, statusAt } of items) {
    if (statusAt === null) continue;
    const at = Date.parse(statusAt);
    const mine = here.get(id);
    if (!mine || at > mine.at) joined.statuses.push({ id, status, at });
    else if (mine.status !== status) joined.older.push(id);
  }
  return joined;
}

function joinTicks(
  { items, exportedAt }: ImportedPlan,
  here: ExistingData["ticks"],
  fileTimes: ReadonlyMap<string, number>,
  hereTimes: ReadonlyMap<string, number>,
): Pick<PlanMerge, "ticks" | "unticks"> {
  const joined: Pick<PlanMerge, "ticks" | "unticks"> = { ticks: [], unticks: [] };
  for (const { id, steps, statusAt } of items) {
    const mine = here.get(id) ?? new Map<string, number>();
    for (const stepId of new Set([...steps, ...mine.keys()])) {
      const key = keyOf(id, "step", stepId);
      const [there, ours] = [fileTimes.get(key), Math.max(hereTimes.get(key) ?? -Infinity, mine.get(stepId) ?? -Infinity)];
      const ticked = steps.includes(stepId);
      if (ticked === mine.has(stepId)) continue;
      const at = there ?? Date.parse(statusAt ?? exportedAt);
      // A tick that nobody dated counts where nothing was ever said of the step.
      if (ticked && (ours === -Infinity || (there ?? -Infinity) > ours)) joined.ticks.push({ id, stepId, at });
      if (!ticked && there !== undefined && there > ours) joined.unticks.push({ id, stepId, at });
    }
  }
  return joined;
}

function joinLinks({ id, evidence }: ImportedMilestone, here: readonly string[], most: number) {
  const urls = new Set(here);
  const taken: { id: string; url: string; label: string }[] = [];
  let leftOut = 0;
  for (const { url, label } of evidence) {
    if (urls.has(url)) continue;
    if (urls.size >= most) leftOut += 1;
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

function newEvents(events: readonly ImportedEvent[], here: ExistingData["events"]): ImportedEvent[] {
  const seen = new Set(here.map(({ changeId, kind }) => `${kind} ${changeId}`));
  return events.filter(({ changeId, kind }) => {
    const key = `${kind} ${changeId}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Whether joining changes anything at all. */
export function changesAnything(joined: PlanMerge): boolean {
  const { older: _older, estimatesKept: _kept, ...lists } = joined;
  return Boolean(joined.order || joined.time) || Object.values(lists).some((value) => Array.isArray(value) && value.length > 0);
}
