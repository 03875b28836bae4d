import type { DayOf } from "#lib/planner/insights/activity.ts";
import { computeDates, type Finish } from "#lib/planner/schedule/current-dates.ts";
import type { FinishRange } from "#lib/planner/schedule/finish-range.ts";
import { type Finished, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import type { HoursRange } from "#lib/planner/time/hours.ts";
import type { Counts, State } from "./counts.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan, type PlanMilestone } from "./plan.ts";

/** The optional parts that a shared link shows besides the role and its milestones, and the plan's name, if any. */
export type SharedFields = { progress: boolean; dates: boolean; notes: boolean; evidence: boolean; name?: string };

/** A milestone of a shared plan. Fields that the learner does not share are absent. */
export type SharedMilestone = {
  id: string;
  title: string;
  /** Whether the learner wrote it; the catalog has no page for it then. */
  own: boolean;
  /** The catalog's estimate; the learner's own is not shown. */
  hours?: HoursRange;
  state?: State;
  /** Its current days, "YYYY-MM-DD". */
  planned?: { from: string; to: string; moved: boolean };
  /** The day on which it was done. */
  doneOn?: string;
  /** In Markdown. */
  note?: string;
  evidence?: readonly { url: string; label: string }[];
};

/** A plan as visitors see it. It does not identify the learner, except by a name that they chose for it. */
export type SharedPlan = {
  name?: string;
  role: { id: string; title: string };
  counts?: Counts;
  /** The same as the learner sees; their own estimates are in the sum only. */
  hoursLeft?: HoursRange;
  /** The finish dates and the status. */
  finish?: Finish;
  /** Whether milestones keep the days of the last schedule revision; only where their days are shown. */
  keepsPlan?: boolean;
  finishRange?: FinishRange;
  finished?: Finished;
  areas: readonly { id: string; title: string; counts?: Counts; items: readonly SharedMilestone[] }[];
  /** How many links found no room. Absent when all did. */
  linksLeftOut?: number;
};

/** How many links a page that anybody may ask for has room for: they are what makes it large, and it has to be made for each visitor. */
export const mostSharedLinks = 500;

/**
 * Builds what visitors may see of a plan. Dates are the current ones, the same that the learner sees. Days of single milestones would
 * reveal which are done, so without progress only the finish and the status are shared.
 */
export function toSharedPlan(plan: Plan, shown: SharedFields, now: Date, dayOf: DayOf): SharedPlan {
  const status = readPlanStatus(plan, dayOf(now));
  const dates = shown.dates ? computeDates(plan, dayOf(now)) : undefined;
  const finishRange = dates && "planSchedule" in dates ? dates.planSchedule.finishRange : null;
  const days = shown.progress && shown.dates ? status.days : undefined;
  // That nothing is left is progress, and the day on which it was so too.
  const hasFinish = shown.dates && status.finish.current !== null && (shown.progress || !status.finished);
  let links = 0;
  const findRoom = (item: PlanMilestone) => {
    const evidence = item.evidence.slice(0, Math.max(0, mostSharedLinks - links)).map(({ url, label }) => ({ url, label }));
    links += item.evidence.length;
    return evidence.length > 0 ? { evidence } : {};
  };
  const toSharedMilestone = (item: PlanMilestone): SharedMilestone => {
    const planned = days?.get(item.id);
    const done = item.status === "done" && !item.skipped;
    return {
      id: item.id,
      title: item.title,
      own: item.own,
      ...(item.own ? {} : { hours: item.hours }),
      ...(shown.progress ? { state: milestoneState(item) } : {}),
      ...(planned ? { planned: { from: planned.from, to: planned.to, moved: planned.moved } } : {}),
      ...(shown.progress && shown.dates && done && item.statusAt ? { doneOn: dayOf(new Date(item.statusAt)) } : {}),
      ...(shown.notes && item.note ? { note: item.note } : {}),
      ...(shown.evidence ? findRoom(item) : {}),
    };
  };
  const areas = plan.areas.map(({ id, title, items }) => ({
    id,
    title,
    ...(shown.progress ? { counts: countMilestones(items) } : {}),
    items: items.map(toSharedMilestone),
  }));
  return {
    ...(shown.name ? { name: shown.name } : {}),
    role: plan.role,
    ...(shown.progress ? { counts: countMilestones(milestonesOf(plan)), hoursLeft: status.hoursLeft } : {}),
    ...(hasFinish ? { finish: status.finish } : {}),
    ...(hasFinish && days && status.keepsPlan ? { keepsPlan: true } : {}),
    ...(finishRange ? { finishRange } : {}),
    ...(hasFinish && status.finished ? { finished: status.finished } : {}),
    areas,
    ...(links > mostSharedLinks ? { linksLeftOut: links - mostSharedLinks } : {}),
  };
}

/** Milestones of a shared plan that stand together, named as in the list of a plan. */
export type SharedGroup = { kind: "month" | "left" | "done" | "skipped"; of: string; items: SharedMilestone[] };

/**
 * Groups the milestones of a shared plan by the month in which they begin, as the list of the plan does: what should have begun before is work
 * of this month, and what needs no more work comes last. What is known is left out. Undefined when the days are not shared.
 * @param today "YYYY-MM-DD"
 */
export function groupSharedByMonth({ areas }: Pick<SharedPlan, "areas">, today: string): SharedGroup[] | undefined {
  const items = areas.flatMap((area) => area.items).filter(({ state }) => state !== "known");
  if (!items.some(({ planned }) => planned)) return undefined;
  const isLeft = ({ state }: SharedMilestone) => state !== "done" && state !== "skipped";
  const dated = items
    .filter(({ planned }) => planned)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
  const months = new Map<string, SharedMilestone[]>();
  for (const item of dated) {
    const { from = today } = item.planned ?? {};
    const month = (from > today ? from : today).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [
    ...[...months].map(([of, held]): SharedGroup => ({ kind: "month", of, items: held })),
    { kind: "left" as const, of: "", items: items.filter((item) => isLeft(item) && !item.planned) },
    ...(["done", "skipped"] as const).map((kind): SharedGroup => ({ kind, of: "", items: items.filter(({ state }) => state === kind) })),
  ].filter((group) => group.items.length > 0);
}

function keyOf({ planned }: SharedMilestone): string {
  return planned ? `${planned.from} ${planned.to}` : "";
}
