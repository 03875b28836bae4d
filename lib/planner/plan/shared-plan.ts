import type { DayOf } from "#lib/planner/insights/activity.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import type { FinishRange } from "#lib/planner/schedule/finish-range.ts";
import type { HoursRange } from "#lib/planner/time/hours.ts";
import type { Counts, State } from "./counts.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan, type PlanMilestone } from "./plan.ts";

/** What of a plan its learner shows to whoever has the link, beside the role and its milestones; and under which name, if any. */
export type SharedFields = { progress: boolean; dates: boolean; notes: boolean; evidence: boolean; name?: string };

/** A milestone as visitors see it: what is not shown is not in here. */
export type SharedMilestone = {
  id: string;
  title: string;
  /** Whether the learner added it; the catalog has no page for it then. */
  own: boolean;
  /** The catalog's estimate; the learner's own is not shown. */
  hours?: HoursRange;
  state?: State;
  /** The days planned as things stand, "YYYY-MM-DD". */
  planned?: { from: string; to: string };
  /** The day on which it was done. */
  doneOn?: string;
  /** In Markdown. */
  note?: string;
  evidence?: readonly { url: string; label: string }[];
};

/** A plan as visitors see it. Nothing in it says whose it is, but a name that the learner gave it. */
export type SharedPlan = {
  name?: string;
  role: { id: string; title: string };
  counts?: Counts;
  /** The day on which all is done, as things stand. */
  finishOn?: string;
  finishRange?: FinishRange;
  areas: readonly { id: string; title: string; counts?: Counts; items: readonly SharedMilestone[] }[];
};

/**
 * What a learner shows of a plan. Dates are as they stand now, the same that the learner sees. Which milestones have days tells
 * which are done, so without progress there is only the last day of all.
 */
export function toSharedPlan(plan: Plan, shown: SharedFields, now: Date, dayOf: DayOf): SharedPlan {
  const laidOut = shown.dates ? computeDates(plan, dayOf(now)) : undefined;
  // A plan that cannot be given dates as it stands has none to show.
  const dated = laidOut && "currentDates" in laidOut ? laidOut : undefined;
  const days = shown.progress ? dated?.currentDates.days : undefined;
  const toItem = (item: PlanMilestone): SharedMilestone => {
    const planned = days?.get(item.id);
    const done = item.status === "done" && !item.skipped;
    return {
      id: item.id,
      title: item.title,
      own: item.own,
      ...(item.own ? {} : { hours: item.hours }),
      ...(shown.progress ? { state: milestoneState(item) } : {}),
      ...(planned ? { planned: { from: planned.from, to: planned.to } } : {}),
      ...(shown.progress && shown.dates && done && item.statusAt ? { doneOn: dayOf(new Date(item.statusAt)) } : {}),
      ...(shown.notes && item.note ? { note: item.note } : {}),
      ...(shown.evidence && item.evidence.length ? { evidence: item.evidence.map(({ url, label }) => ({ url, label })) } : {}),
    };
  };
  return {
    ...(shown.name ? { name: shown.name } : {}),
    role: plan.role,
    ...(shown.progress ? { counts: countMilestones(milestonesOf(plan)) } : {}),
    ...(dated?.currentDates.finishOn ? { finishOn: dated.currentDates.finishOn } : {}),
    ...(dated?.planSchedule.finishRange ? { finishRange: dated.planSchedule.finishRange } : {}),
    areas: plan.areas.map(({ id, title, items }) => ({
      id,
      title,
      ...(shown.progress ? { counts: countMilestones(items) } : {}),
      items: items.map(toItem),
    })),
  };
}
