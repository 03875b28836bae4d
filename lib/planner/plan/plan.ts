import type { HoursRange } from "#lib/planner/time/hours.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import type { EarlierZone } from "#lib/planner/time/time-zone.ts";
import { type Counts, countStates, isSettled, type State, type Status, stateOf } from "./counts.ts";

/**
 * A small checkable part of a milestone, with the learner's tick: an ISO instant says since when it is ticked. It is absent while it is not,
 * and where that is not known, as in a plan that an earlier release stored on a device.
 */
export type PlanStep = { id: string; text: string; done: boolean; tickedAt?: string };

/** A learner's link to what they can show. */
type PlanEvidence = { id: string; url: string; label: string };

/**
 * How much a milestone matters in a role: "core", "useful" (a shorter plan can do without it), or "extra" (not in a new plan). It decides
 * what is left out first when a target date needs a smaller scope.
 */
export const importances = ["core", "useful", "extra"] as const;
export type Importance = (typeof importances)[number];

/** A milestone in a plan. */
export type PlanMilestone = {
  id: string;
  title: string;
  hours: HoursRange;
  /** The catalog's hours, where `hours` are at the learner's pace. */
  catalogHours?: HoursRange;
  /** Planned minutes for the whole milestone: the learner's own estimate, else the catalog's middle, at the plan's pace if it has one. */
  minutes: number;
  /** Whether `minutes` is the learner's own estimate. */
  ownEstimate: boolean;
  /** Whether the learner wrote it; it is not in the catalog then. */
  own: boolean;
  /** Whether the catalog no longer offers it. It stays in this plan. */
  retired: boolean;
  importance: Importance;
  /** What it proves, if it is the capstone ("role") or the proof of a skill area. Neither is left out while anything else can be. */
  proves?: "role" | "area";
  /** Its place in planned order: what has a larger one comes later. */
  rank: number;
  /** Its days in the last schedule revision, "YYYY-MM-DD". */
  plannedStart: string | null;
  plannedEnd: string | null;
  /** In Markdown; empty when there is none. */
  note: string;
  evidence: readonly PlanEvidence[];
  /** How many minutes the learner says it took them. Absent where they never did. */
  took?: number;
  /** The minutes that the learner says they studied for it in this plan, by day. Absent where they never did. */
  studied?: Readonly<Record<string, number>>;
  /** Ids of its prerequisites that are in the plan, in planned order. */
  prerequisites: readonly string[];
  /** Those prerequisites without which the milestone can be done when a plan's scope is cut. Absent where all are needed. */
  helpful?: readonly string[];
  status: Status;
  /** Since when it has its status, as an ISO instant: a change that was undone does not count. Null when it was never changed. */
  statusAt: string | null;
  skipped: boolean;
  steps: readonly PlanStep[];
};

/** A skill area (or Foundations) of a plan with its milestones in planned order. Areas only group: the plan may go from one to another and back. */
export type PlanArea = { id: string; title: string; items: readonly PlanMilestone[] };

/** Milestones of a role of which one is enough, in the order in which they are offered. */
export type PlanChoice = { id: string; title: string; options: readonly { id: string; title: string; shortName: string }[] };

/** A learner's plan for one role. Plain data: it crosses to the browser as it is. */
export type Plan = {
  id: string;
  role: { id: string; title: string };
  catalogVersion: string;
  createdAt: string;
  areas: readonly PlanArea[];
  /** The study time of the last schedule revision; null before the first. */
  studyTime: StudyTime | null;
  /** The time zones that the plan had before, oldest first. Absent while it has had only one. */
  earlierZones?: readonly EarlierZone[];
  /** The learner's own order of ids; empty while the computed order is used. */
  ownOrder: readonly string[];
  /** The milestones that are core by the learner's choice, whatever the role says. Absent where none is. */
  ownCore?: readonly string[];
  /** The learner's pace that planned minutes count with, as a multiple of the catalog's middle. Absent where the middle counts. */
  pace?: number;
  /** Whether the computed order finishes one area before the next, as far as prerequisites allow, instead of following the study order. */
  byArea: boolean;
  choices: readonly PlanChoice[];
  /** The learner's revision that this copy includes at least. Absent for a guest's plan. */
  revision?: number;
};

/** The part of a plan that its dates are computed from: what is left, what was done when, and the zones whose days these times belong to. */
export type PlanToSchedule = Pick<Plan, "areas" | "studyTime" | "earlierZones">;

/**
 * The fields that a change sets on one milestone; all others stay. A note and minutes come with what they replace; 0 minutes are none. A
 * status or tick that an undo gives back comes with the time since when it held (an ISO instant), which counts again.
 */
export type MilestonePatch = {
  status?: Status;
  statusAt?: string;
  skipped?: boolean;
  step?: { id: string; done: boolean; tickedAt?: string };
  note?: { text: string; before: string };
  took?: { minutes: number; before: number };
  studied?: { day: string; minutes: number; before: number };
};

/** All milestones of a plan, in planned order. */
export function milestonesOf(plan: Pick<Plan, "areas">): PlanMilestone[] {
  return plan.areas.flatMap((area) => area.items).sort((one, other) => one.rank - other.rank);
}

/** All milestones of a plan with their areas, in planned order. */
export function listPlaced(plan: Pick<Plan, "areas">): { item: PlanMilestone; area: PlanArea }[] {
  return plan.areas.flatMap((area) => area.items.map((item) => ({ item, area }))).sort((one, other) => one.item.rank - other.item.rank);
}

/** The state of a milestone in its plan. */
export function milestoneState(item: Pick<PlanMilestone, "status" | "skipped">): State {
  return stateOf(item.status, item.skipped);
}

/** The prerequisites that a milestone cannot do without. */
export function neededPrerequisites({ prerequisites, helpful = [] }: Pick<PlanMilestone, "prerequisites" | "helpful">): string[] {
  return prerequisites.filter((id) => !helpful.includes(id));
}

/** Counts milestones by state. */
export function countMilestones(items: Iterable<Pick<PlanMilestone, "status" | "skipped">>): Counts {
  const all: State[] = [];
  for (const item of items) all.push(milestoneState(item));
  return countStates(all);
}

/** The patch that brings a milestone into a state. Every state except skipped puts it back into the plan. */
export function patchForState(state: State): MilestonePatch {
  return state === "skipped" ? { skipped: true } : { status: state, skipped: false };
}

/** The patch that ticks or unticks a step. Ticking a step of a milestone that is not started also sets it to in progress. */
export function patchForStep(item: Pick<PlanMilestone, "status" | "skipped">, stepId: string, done: boolean): MilestonePatch {
  const begins = done && item.status === "not_started" && !item.skipped;
  return { step: { id: stepId, done }, ...(begins ? { status: "in_progress" } : {}) };
}

/** The patch that says how many minutes a milestone took. */
export function patchForTook(item: Pick<PlanMilestone, "took">, minutes: number): MilestonePatch {
  return { took: { minutes, before: item.took ?? 0 } };
}

/** The patch that undoes `patch`, given the milestone as it was before. */
export function inversePatch(before: PlanMilestone, patch: MilestonePatch): MilestonePatch {
  const { step } = patch;
  const previous = before.steps.find((candidate) => candidate.id === step?.id);
  return {
    ...(patch.status === undefined ? {} : patchStatusBack(before)),
    ...(patch.skipped === undefined ? {} : { skipped: before.skipped }),
    ...(previous ? { step: patchTickBack(previous) } : {}),
    ...(patch.note ? { note: { text: before.note, before: patch.note.text } } : {}),
    ...(patch.took ? { took: { minutes: before.took ?? 0, before: patch.took.minutes } } : {}),
    ...(patch.studied ? { studied: undoStudied(before, patch.studied) } : {}),
  };
}

function undoStudied({ studied }: PlanMilestone, { day, minutes }: { day: string; minutes: number }) {
  return { day, minutes: studied?.[day] ?? 0, before: minutes };
}

/** The patch that gives a milestone its status back, with the time since when it has it. */
export function patchStatusBack({ status, statusAt }: Pick<PlanMilestone, "status" | "statusAt">): MilestonePatch {
  return { status, ...(statusAt === null ? {} : { statusAt }) };
}

/** The patch of a step that gives it its tick back, with the time since when it has it; or that unticks it. */
export function patchTickBack({ id, done, tickedAt }: Omit<PlanStep, "text">): NonNullable<MilestonePatch["step"]> {
  return { id, done, ...(done && tickedAt !== undefined ? { tickedAt } : {}) };
}

/** Whether a milestone has everything as a patch set it. A step that it no longer has is left out. */
export function holdsPatch(item: PlanMilestone, { status, skipped, step, note, took, studied }: MilestonePatch): boolean {
  const stored = item.steps.find(({ id }) => id === step?.id);
  return (
    (status === undefined || item.status === status) &&
    (skipped === undefined || item.skipped === skipped) &&
    (!step || !stored || stored.done === step.done) &&
    (!note || item.note === note.text) &&
    (!took || (item.took ?? 0) === took.minutes) &&
    (!studied || (item.studied?.[studied.day] ?? 0) === studied.minutes)
  );
}

/** The plan with one milestone changed. A patch for a milestone that is not in the plan changes nothing. */
export function applyPatch(plan: Plan, milestoneId: string, patch: MilestonePatch): Plan {
  return applyPatches(plan, [{ milestoneId, patch }]);
}

/** A patch of a milestone and, where it is known, when it was made, in milliseconds since 1970. */
type MadePatch = { milestoneId: string; patch: MilestonePatch; origin?: { occurredAt: number } | undefined };

/**
 * The plan with several patches applied in order. Linear in the number of patches and milestones. A patch whose time is known also sets
 * since when the milestone has its status, and the step its tick.
 */
export function applyPatches(plan: Plan, changes: readonly MadePatch[]): Plan {
  if (changes.length === 0) return plan;
  const patches = new Map<string, MadePatch[]>();
  for (const change of changes) {
    const earlier = patches.get(change.milestoneId);
    if (earlier) earlier.push(change);
    else patches.set(change.milestoneId, [change]);
  }
  const apply = (item: PlanMilestone) => patches.get(item.id)?.reduce(applyToItem, item) ?? item;
  return {
    ...plan,
    areas: plan.areas.map((area) => (area.items.some(({ id }) => patches.has(id)) ? { ...area, items: area.items.map(apply) } : area)),
  };
}

function applyToItem(item: PlanMilestone, { patch, origin }: MadePatch): PlanMilestone {
  const { status, statusAt, skipped, step, note } = patch;
  const begins = status !== undefined && status !== item.status && origin !== undefined;
  return {
    ...item,
    status: status ?? item.status,
    statusAt: begins ? (statusAt ?? new Date(origin.occurredAt).toISOString()) : item.statusAt,
    skipped: skipped ?? item.skipped,
    steps: step ? item.steps.map((each) => (each.id === step.id ? setTick(each, step, origin) : each)) : item.steps,
    note: note ? note.text : item.note,
    ...applyMinutes(item, patch),
  };
}

/** The minutes of a milestone that a patch sets. */
function applyMinutes(item: PlanMilestone, { took, studied }: MilestonePatch): Pick<PlanMilestone, "took" | "studied"> {
  return {
    ...(took ? { took: took.minutes } : {}),
    ...(studied ? { studied: { ...item.studied, [studied.day]: studied.minutes } } : {}),
  };
}

function setTick(step: PlanStep, { done, tickedAt }: NonNullable<MilestonePatch["step"]>, origin: MadePatch["origin"]): PlanStep {
  if (done === step.done) return step;
  const { tickedAt: _before, ...rest } = step;
  const since = tickedAt ?? (origin && new Date(origin.occurredAt).toISOString());
  return { ...rest, done, ...(done && since !== undefined ? { tickedAt: since } : {}) };
}

/** The prerequisites of each milestone that are not settled yet, by milestone id. */
export function findUnsettledPrerequisites(items: readonly PlanMilestone[]): Map<string, PlanMilestone[]> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const open = new Map<string, PlanMilestone[]>();
  for (const item of items) {
    const missing = item.prerequisites
      .map((id) => byId.get(id))
      .filter((other) => other !== undefined)
      .filter((other) => !isSettled(milestoneState(other)));
    if (missing.length) open.set(item.id, missing);
  }
  return open;
}

/** The milestone to work on now: the first in progress, else the first not started; undefined when nothing is left. */
export function findNext(inOrder: readonly PlanMilestone[]): PlanMilestone | undefined {
  return inOrder.find((item) => milestoneState(item) === "in_progress") ?? inOrder.find((item) => milestoneState(item) === "not_started");
}
