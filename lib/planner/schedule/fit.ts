import { applyPatches, milestonesOf, type Plan, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { findTargetProblem, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { distributeMinutes, mostMinutesPerWeek, sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { findMissingMinutes, judgeTarget } from "./feasibility.ts";
import { type Replan, replan } from "./replan.ts";
import { readPlanAvailability } from "./schedule-plan.ts";
import { type CutMilestone, findMostCut, listCutMilestones, proposeScopeCut, type ScopeCut, withFollowers } from "./scope-cut.ts";

/** The three things that can make a plan meet its date. */
export type Levers = {
  /** Spread over the weekdays in their present proportions. */
  minutesPerWeek: number;
  targetDate: string;
  /** The ids to leave out; undefined for what is proposed. */
  leaveOut?: readonly string[] | undefined;
};

/** Levers with the scope chosen. */
export type ChosenLevers = Levers & { leaveOut: readonly string[] };

/** How the levers answer each other. Minutes are those that are left to work. */
export type Fit = {
  /** The plan's study time as the levers have it. */
  studyTime: StudyTime;
  minutesLeft: number;
  /** The minutes of study until the end of the date. */
  minutesUntil: number;
  /** What alone would let everything fit; null when no week has so many hours, or everything fits already. */
  minutesPerWeekForAll: number | null;
  /** The day on which everything would be done; null when nothing is left. */
  finishOfAll: string | null;
  /** What leaving out would be enough; null when even leaving out all that can be is not. */
  proposal: ScopeCut | null;
  /** The most minutes that can be left out. */
  mostCut: { keepingProofs: number; keepingCapstone: number };
  /** What is left out now, in planned order: as chosen or proposed, with all that needs it. */
  leaveOut: string[];
  minutesOut: number;
  /** The day on which the rest would be done; null when nothing is left of it. */
  finishOn: string | null;
  fits: boolean;
  /** Why the date cannot be met, whatever is left out: it has passed. */
  problem: ScheduleProblem | null;
};

/**
 * Computes what three levers make of a plan: which hours, which date or which smaller scope alone would fit, and what the chosen ones do together.
 * @param today "YYYY-MM-DD" in the time zone of the study time.
 * @throws ScheduleInputError when no schedule can be computed from the levers.
 */
export function computeFit(plan: PlanToSchedule, stored: StudyTime, levers: Levers, today: string): Fit {
  const studyTime = pullLevers(stored, levers);
  const availability = readPlanAvailability(plan, studyTime, today);
  const left = listCutMilestones(milestonesOf(plan));
  const work = left.map(({ id, minutesLeft }) => ({ id, minutes: minutesLeft, settled: false }));
  const time = buildStudyMinutes(availability);
  const finish = (minutes: number) => formatIsoDay(dayOfMinute(time, minutes));
  const minutesLeft = sumLeft(left);
  const verdict = judgeTarget(work, availability);
  const proposal = proposeScopeCut(left, findMissingMinutes(work, availability));
  const leaveOut = withFollowers(left, levers.leaveOut ?? proposal?.ids ?? []);
  const kept = left.filter(({ id }) => !leaveOut.includes(id));
  const finishOn = kept.length > 0 ? finish(sumLeft(kept)) : null;
  return {
    studyTime,
    minutesLeft,
    minutesUntil: availability.targetDay === null ? 0 : minutesThrough(time, availability.targetDay),
    minutesPerWeekForAll: verdict?.fits === false ? verdict.minutesPerWeek : null,
    finishOfAll: left.length > 0 ? finish(minutesLeft) : null,
    proposal,
    mostCut: findMostCut(left),
    leaveOut,
    minutesOut: minutesLeft - sumLeft(kept),
    finishOn,
    fits: finishOn === null || finishOn <= levers.targetDate,
    problem: findTargetProblem(availability) ?? null,
  };
}

/**
 * The schedule of a plan from today with the levers pulled, and the ids that are skipped for it: those to leave out with all that needs them,
 * but neither the capstone nor what it needs, whatever is asked.
 */
export function applyFit(
  plan: Plan,
  studyTime: StudyTime,
  levers: ChosenLevers,
  today: string,
): { skipped: string[]; planned: Replan } | { problem: ScheduleProblem } {
  const skipped = withFollowers(listCutMilestones(milestonesOf(plan)), levers.leaveOut);
  const smaller = applyPatches(
    plan,
    skipped.map((milestoneId) => ({ milestoneId, patch: { skipped: true } })),
  );
  const planned = replan(smaller, pullLevers(studyTime, levers), today);
  return "problem" in planned ? planned : { skipped, planned };
}

/** The study time with other hours and another date. Hours beyond what a week can hold are as many as it can. */
function pullLevers(studyTime: StudyTime, { minutesPerWeek, targetDate }: Pick<Levers, "minutesPerWeek" | "targetDate">): StudyTime {
  const pattern = studyTime.minutesPerWeekday;
  const total = Math.min(minutesPerWeek, mostMinutesPerWeek(pattern));
  // The same hours keep the weekdays as they were entered.
  const minutesPerWeekday = total === sumWeek(pattern) ? pattern : distributeMinutes(pattern, total);
  return { ...studyTime, minutesPerWeekday, targetDate };
}

/** How the ids of the changes begin that leave milestones out together with a schedule revision, so that undoing the revision finds them. */
export function fitChangePrefix(planId: string, revision: number): string {
  return `fit ${planId} ${revision} `;
}

/** The id of the change that brings back what such a change left out, when its revision is undone. */
export function undoFitChangeId(changeId: string): string {
  return `undo ${changeId}`;
}

/** The schedule revision with which a change left a milestone out, or with whose undo it brought it back; undefined for all other changes. */
export function fitRevisionOf(changeId: string): { revision: number; isUndo: boolean } | undefined {
  const [, undo, revision] = /^(undo )?fit \S+ (\d+) /.exec(changeId) ?? [];
  return revision === undefined ? undefined : { revision: Number(revision), isUndo: undo !== undefined };
}

function sumLeft(items: readonly CutMilestone[]): number {
  return items.reduce((sum, { minutesLeft }) => sum + minutesLeft, 0);
}
