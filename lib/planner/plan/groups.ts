import { countDays } from "#lib/planner/time/calendar.ts";
import { isSettled, type State } from "./counts.ts";
import { findNext, milestoneState, milestonesOf, type Plan, type PlanMilestone } from "./plan.ts";
import { type PlanView, wholeView } from "./view.ts";

/**
 * What a group holds: the milestone to work on now; those that begin in a month; without dates, the next few and then ten by ten; a skill
 * area; what a filter finds that is left; and what needs no more work.
 */
type GroupKind = "now" | "month" | "next" | "later" | "area" | "left" | "done" | "known" | "skipped";

/** Milestones that stand together in the list of a plan, in planned order. */
export type PlanGroup = {
  /** Unique in the list, and the same while the group means the same: "now", "month-2026-12", "later-11-20", "area-statistics". */
  id: string;
  kind: GroupKind;
  /** What follows the kind in the id: the month "2026-12", the places "11-20" in planned order, or the area's id. */
  of: string;
  items: PlanMilestone[];
  /** Whether it is folded at first: what is far away, and what is over. */
  folded: boolean;
};

/** What grouping needs to know apart from the plan. */
export type Grouping = {
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  /** The days of every milestone that is left; empty when the plan has no dates. */
  days: ReadonlyMap<string, { from: string }>;
  view: PlanView;
  /** The milestones that the view shows. */
  shown: ReadonlySet<string>;
  /** The group in which a milestone stays although it belongs elsewhere by now; "" for none: nothing is pulled away from under a finger. */
  stays?: ReadonlyMap<string, string>;
};

/** How many milestones come next in a plan without dates, and how many the open months hold at least in a plan with dates. */
const nextCount = 5;
/** How many milestones are folded together after the next ones. */
const foldCount = 10;

/** A month with fewer days left than this is no longer "this month" in words. */
const fewDays = 7;

const order: readonly GroupKind[] = ["now", "month", "next", "later", "area", "left", "done", "known", "skipped"];

/**
 * Puts the milestones of a plan into groups. Each milestone that is shown is in exactly one of them, and within a group they stand in planned
 * order. A filter gets one open group of what is left; areas and dates fold.
 */
export function groupPlan(plan: Pick<Plan, "areas">, { today, days, view, shown, stays = new Map() }: Grouping): PlanGroup[] {
  const all = milestonesOf(plan);
  const items = all.filter(({ id }) => shown.has(id));
  const areaOf = new Map(plan.areas.flatMap((area) => area.items.map(({ id }) => [id, `area-${area.id}`] as const)));
  // What stays in another group is not what comes now, although its first step may just have been ticked there.
  const now = findNext(items.filter(({ id }) => (stays.get(id) || "now") === "now"))?.id;
  const position = new Map(all.map(({ id }, at) => [id, at]));
  let upcoming = 0;

  function placeOf(item: PlanMilestone): string {
    const state = milestoneState(item);
    if (view.view === "area") return areaOf.get(item.id) ?? "left";
    if (isSettled(state)) return state;
    if (isFiltered(view)) return "left";
    if (item.id === now) return "now";
    const day = days.get(item.id)?.from;
    // What should have begun in an earlier month is work of this one.
    if (day) return `month-${(day > today ? day : today).slice(0, 7)}`;
    if (upcoming < nextCount) {
      upcoming += 1;
      return "next";
    }
    const before = Math.floor((position.get(item.id) ?? 0) / foldCount) * foldCount;
    return `later-${before + 1}-${Math.min(before + foldCount, all.length)}`;
  }

  const held = new Map<string, PlanMilestone[]>();
  for (const item of items) {
    const place = placeOf(item);
    const id = stays.get(item.id) || place;
    held.set(id, [...(held.get(id) ?? []), item]);
  }
  const groups = [...held].map(([id, items]) => describeGroup(id, items)).sort(compareGroups(plan));
  const near = findNearMonths(groups);
  return groups.map((group) => ({ ...group, folded: isFolded(group, view, near) }));
}

/** Whether a view leaves milestones out. How they are arranged does not count. */
export function isFiltered(view: PlanView): boolean {
  return Object.entries(view).some(([name, value]) => name !== "view" && value !== wholeView[name as keyof PlanView]);
}

function describeGroup(id: string, items: PlanMilestone[]): PlanGroup {
  const [kind = "", ...rest] = id.split("-");
  return { id, kind: kind as GroupKind, of: rest.join("-"), items, folded: false };
}

function compareGroups({ areas }: Pick<Plan, "areas">) {
  const inKind = ({ kind, of }: PlanGroup) =>
    kind === "month"
      ? Number(of.replace("-", ""))
      : kind === "area"
        ? areas.findIndex(({ id }) => id === of)
        : Number.parseInt(of, 10) || 0;
  return (one: PlanGroup, other: PlanGroup) => order.indexOf(one.kind) - order.indexOf(other.kind) || inKind(one) - inKind(other);
}

/** The months that are open at first: from the first one on, until the next few milestones can be seen. */
function findNearMonths(groups: readonly PlanGroup[]): ReadonlySet<string> {
  const near = new Set<string>();
  let open = 0;
  for (const { kind, of, items } of groups) {
    if (kind !== "month" || open >= nextCount) continue;
    near.add(of);
    open += items.length;
  }
  return near;
}

/** How many days the month of a day still has, that day included. */
function daysLeftInMonth(today: string): number {
  const last = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return countDays(today, last) + 1;
}

/** Whether a month is the one of today, and has a week left or more: then it is "this month" in words. */
export function isThisMonth(month: string, today: string): boolean {
  return month === today.slice(0, 7) && daysLeftInMonth(today) >= fewDays;
}

function isFolded({ kind, of, items }: PlanGroup, view: PlanView, near: ReadonlySet<string>): boolean {
  if (isFiltered(view)) return false;
  if (kind === "month") return !near.has(of);
  if (kind === "area") return items.every((item) => isSettled(milestoneState(item)));
  return kind === "later" || isSettled(kind as State);
}
