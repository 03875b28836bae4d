import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { buildMapSheet, type MapSheet, type SheetPlan } from "#lib/planner/roles/map-layout/map-sheet.ts";

/** The map of a plan: pressed together as far as it may be, it fits next to its panel on a screen of 1280 pixels. */
const box = { width: 1020, height: 700, title: 132 };

/** How many layouts are kept: learners of a role who are as far as each other have the same map. */
const most = 64;
const kept = new Map<string, MapSheet>();

/** Lays out the map of a plan, once for the same content: it takes up to 50 ms. @param signed the milestones under a sign */
export function layOutPlan(plan: Plan, signed: readonly string[], shortNameOf: (id: string) => string | undefined): MapSheet {
  const drawn: SheetPlan = {
    areas: plan.areas.map(({ id, title, items }) => ({
      id,
      title,
      items: items.map((item) => ({ id: item.id, title: item.title, shortName: shortNameOf(item.id), prerequisites: item.prerequisites })),
    })),
    order: milestonesOf(plan).map(({ id }) => id),
  };
  const content = JSON.stringify([drawn, signed]);
  const sheet = kept.get(content) ?? buildMapSheet(drawn, signed, box);
  kept.delete(content);
  kept.set(content, sheet);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return sheet;
}
