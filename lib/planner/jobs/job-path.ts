import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { computeSchedule, remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { readPlanAvailability } from "#lib/planner/schedule/schedule-plan.ts";
import { studyTimeOf } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { type Availability, readAvailability } from "#lib/planner/time/availability.ts";
import { type Asked, type JobMilestone, measureReadiness, type PathMilestone } from "./readiness.ts";

/** The path of who reads an advertisement, and when they study; null where they did not say. */
export type JobPath = { milestones: readonly PathMilestone[]; availability: Availability | null };

/** The path of a plan as it stands. What the plan leaves out is not on it. */
export function pathOfPlan(plan: Plan, today: string): JobPath {
  const { days } = readPlanStatus(plan, today);
  const milestones = milestonesOf(plan)
    .filter(({ skipped }) => !skipped)
    .map((item) => {
      const state = milestoneState(item);
      return {
        id: item.id,
        minutes: remainingMinutes(item.minutes, state, item.steps),
        isKnown: state === "done" || state === "known",
        endsOn: days.get(item.id)?.to ?? null,
      };
    });
  // Without dates the study time allows none either.
  const isDated = plan.studyTime !== null && (days.size > 0 || milestones.every(({ isKnown }) => isKnown));
  return { milestones, availability: isDated && plan.studyTime ? readPlanAvailability(plan, plan.studyTime, today) : null };
}

/** When somebody without a plan studies, from today on. Where their hours do not fit into their days, all days count. */
export function availabilityOfStart(values: StartValues, today: string): Availability {
  const open = { ...values, targetDate: null };
  const time = studyTimeOf(open, today, "UTC");
  const fitting = "problem" in time ? studyTimeOf({ ...open, weekdays: Array(7).fill(true) }, today, "UTC") : time;
  if ("problem" in fitting) throw new RangeError(`${values.hours} hours do not fit into a week`);
  return readAvailability({ ...fitting.studyTime, today }, 0);
}

/**
 * The path of who learns only what is asked for, one thing after the other, with all that it rests on. It depends on no role.
 * @param known milestones that they know
 */
export function pathStraight(
  asked: readonly Asked[],
  known: ReadonlySet<string>,
  milestones: ReadonlyMap<string, JobMilestone>,
  availability: Availability,
): JobPath {
  const settled = [...known].map((id): PathMilestone => ({ id, minutes: 0, isKnown: true, endsOn: null }));
  const start = measureReadiness(asked, settled, milestones);
  let targets = start.asked.flatMap(({ left }) => left);
  for (let wanted = start.left; ; ) {
    const items = orderByNeeds(targets, new Set(wanted), milestones);
    const { items: planned } = computeSchedule(items, availability);
    const path = [...settled, ...planned.map(({ id, minutes, plannedEnd }) => ({ id, minutes, isKnown: false, endsOn: plannedEnd }))];
    const now = measureReadiness(asked, path, milestones);
    // What one thing needs may also be a way to another one, which then needs its own way no more.
    if (now.left.length === wanted.length) return { milestones: path, availability };
    wanted = now.left;
    targets = now.asked.flatMap(({ left }) => left);
  }
}

/** Each of the targets after all that it needs, in their order. */
function orderByNeeds(targets: readonly string[], wanted: ReadonlySet<string>, milestones: ReadonlyMap<string, JobMilestone>) {
  const placed = new Set<string>();
  const open = targets.map((id) => ({ id, isReady: false })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { id, isReady } = next;
    const milestone = milestones.get(id);
    if (!milestone || !wanted.has(id) || placed.has(id)) continue;
    if (isReady) placed.add(id);
    else open.push({ id, isReady: true }, ...milestone.needs.toReversed().map((need) => ({ id: need, isReady: false })));
  }
  return [...placed].map((id) => ({ id, minutes: milestones.get(id)?.minutes ?? 0, settled: false }));
}
