import { findMissingMinutes, judgeTarget, type Verdict } from "#lib/planner/schedule/feasibility.ts";
import { computeSchedule, type Schedule, type ScheduleInput, type WeekLoad } from "#lib/planner/schedule/schedule.ts";
import { type CutMilestone, proposeScopeCut, type ScopeCut } from "#lib/planner/schedule/scope-cut.ts";
import {
  type Availability,
  type AvailabilityInput,
  findTargetProblem,
  readAvailability,
  ScheduleInputError,
  type ScheduleProblem,
} from "#lib/planner/time/availability.ts";
import { lastDay } from "#lib/planner/time/calendar.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { buildStudyMinutes, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import type { Catalog } from "./catalog.ts";
import { importanceOf, newPlanMilestones, orderForRole, provesOf } from "./path.ts";
import type { Milestone, Role } from "./schema.ts";

/** The input of a plan preview. Ids may be former ones; ids outside the plan have no effect. */
export type PreviewInput = AvailabilityInput & { known: readonly string[]; skipped: readonly string[] };

/** A milestone of the preview with the minutes left: 0 and no dates when it is known or skipped. */
type PreviewItem = { milestoneId: string; areaId: string; minutes: number; plannedStart: string | null; plannedEnd: string | null };

/** A plan that is computed but not stored. */
export type Preview = {
  /** All core milestones of the role, in planned order. */
  items: PreviewItem[];
  weeks: WeekLoad[];
  /** Null when nothing is left. */
  finishOn: string | null;
  /** Null without a target date. */
  verdict: PreviewVerdict | null;
};

/** A verdict with the milestones to leave out so that the rest meets the target; null when the capstone and what it needs are too much. */
export type PreviewVerdict =
  | Extract<Verdict, { fits: true }>
  | (Extract<Verdict, { fits: false }> & { leaveOut: Pick<ScopeCut, "ids" | "minutes"> | null });

/** A problem with the input. The field of an unknown id includes its index, like `known[2]`. */
export type PreviewProblem = ScheduleProblem | { field: string; code: "unknownMilestone"; id: string };

const longestDays = 36_525;
const mostProblems = 20;

/**
 * Plans a role's core milestones for somebody who has none of them but those known. Pure: the same input gives the same preview.
 * @returns the preview, or what is wrong with the input (at least one problem).
 */
export function previewPlan(role: Role, catalog: Catalog, input: PreviewInput): { preview: Preview } | { problems: PreviewProblem[] } {
  const ids = mapIds(catalog);
  const unknown = [...findUnknown("known", input.known, ids), ...findUnknown("skipped", input.skipped, ids)];
  if (unknown.length > 0) return { problems: unknown.slice(0, mostProblems) };
  const settled = new Set([...input.known, ...input.skipped].map((id) => ids.get(id)));
  const included = newPlanMilestones(role, catalog);
  const places = orderForRole(role, catalog, included);
  const left = places.map(({ milestoneId: id }) => {
    const milestone = catalog.milestones.get(id) as Milestone;
    const { hours, helpful = [], prerequisites } = milestone;
    const isSettled = settled.has(id);
    return {
      id,
      minutes: isSettled ? 0 : planningMinutes(hours),
      settled: isSettled,
      importance: importanceOf(role, id, included),
      needs: prerequisites.filter((other) => !helpful.includes(other)),
      proves: provesOf(role, milestone, included),
    };
  });
  try {
    const availability = readAvailability(input, 0);
    const problem = findTargetProblem(availability);
    if (problem) return { problems: [problem] };
    refuseEndless(left, availability);
    const { items, weeks, finishOn } = computeSchedule(left, availability);
    return { preview: { items: placeItems(items, places), weeks, finishOn, verdict: judge(left, availability) } };
  } catch (error) {
    if (!(error instanceof ScheduleInputError)) throw error;
    return { problems: [error.problem] };
  }
}

type Left = ScheduleInput & Omit<CutMilestone, "minutesLeft">;

function judge(items: readonly Left[], availability: Availability): PreviewVerdict | null {
  const verdict = judgeTarget(items, availability);
  if (!verdict || verdict.fits) return verdict;
  const left = items.filter(({ settled }) => !settled).map((item) => ({ ...item, minutesLeft: item.minutes }));
  const cut = proposeScopeCut(left, findMissingMinutes(left, availability));
  return { ...verdict, leaveOut: cut && { ids: cut.ids, minutes: cut.minutes } };
}

function placeItems(items: Schedule["items"], places: readonly { areaId: string }[]): PreviewItem[] {
  return items.map(({ id, ...rest }, at) => ({ milestoneId: id, areaId: places[at]?.areaId as string, ...rest }));
}

/** Each milestone's id, by present and former ids. */
function mapIds({ milestones }: Catalog): Map<string, string> {
  return new Map(
    [...milestones.values()].flatMap(({ id, formerIds = [] }) => [id, ...formerIds].map((any): [string, string] => [any, id])),
  );
}

function findUnknown(field: "known" | "skipped", given: readonly string[], ids: ReadonlyMap<string, string>): PreviewProblem[] {
  return given.flatMap((id, at) => (ids.has(id) ? [] : [{ field: `${field}[${at}]`, code: "unknownMilestone" as const, id }]));
}

/** Bounds the work: a list of weeks over thousands of years would block the server. */
function refuseEndless(left: readonly { minutes: number }[], availability: Availability): void {
  const needed = left.reduce((sum, item) => sum + item.minutes, 0);
  const last = Math.min(availability.firstDay + longestDays, lastDay);
  if (minutesThrough(buildStudyMinutes(availability), last) >= needed) return;
  throw new ScheduleInputError({ field: "minutesPerWeekday", code: "tooLong", maxYears: 100 });
}
