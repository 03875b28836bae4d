import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import type { Work } from "./activity.ts";
import { listDone, monthOf } from "./months.ts";
import type { WorkedMilestone } from "./this-week.ts";

/** A milestone on the road that was walked. */
type Post<Item> = {
  item: Item & { doneOn: string };
  /** Its month ("2026-10"), where the milestone before was done in another one. */
  month: string | undefined;
};

/** What a learner has walked so far: every milestone done in the order in which it was, and from when to when. */
export type Road<Item> = { posts: readonly Post<Item>[]; firstDay: string; lastDay: string; weeks: number };

/** Lays out the road that was walked; undefined when nothing was done. */
export function layOutRoad<Item extends PlanMilestone & WorkedMilestone>(
  items: readonly Item[],
  work: readonly Work[],
): Road<Item> | undefined {
  const done = listDone(items);
  const [first, last] = [done[0], done.at(-1)];
  if (!first || !last) return undefined;
  const firstDay = [first.doneOn, ...work.map(({ on }) => on)].sort()[0] ?? first.doneOn;
  return {
    posts: done.map((item, at) => {
      const before = done[at - 1];
      return { item, month: before && monthOf(before.doneOn) === monthOf(item.doneOn) ? undefined : monthOf(item.doneOn) };
    }),
    firstDay,
    lastDay: last.doneOn,
    weeks: Math.ceil((countDays(firstDay, last.doneOn) + 1) / 7),
  };
}
