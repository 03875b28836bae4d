import { layoutMap, type MapBox, type MapLayout } from "./layout-map.ts";
import { wrapName } from "./names.ts";

/** A milestone to put on a map. */
type SheetMilestone = {
  id: string;
  title: string;
  /** Absent where there is none, as for a learner's own milestone. */
  shortName?: string | undefined;
  prerequisites: readonly string[];
};

/** Milestones by area, each area in planned order; and the ids of all of them in planned order. */
export type SheetPlan = {
  areas: readonly { id: string; title: string; items: readonly SheetMilestone[] }[];
  order: readonly string[];
};

/** A map as plain data: it crosses to the browser as it is, which draws it and lays nothing out. */
export type MapSheet = {
  areas: { id: string; title: string; ids: string[] }[];
  /** The name below each stone, by id. */
  names: Record<string, string>;
  titles: Record<string, string>;
  layout: MapLayout;
  /** The ids in planned order. */
  order: string[];
  /** The milestone at which the map ends, drawn as a flag. */
  goal: string | undefined;
};

/** Short names have at most this many characters; titles without one are cut to it. */
const nameLength = 18;

/**
 * Puts a plan or a role on a map.
 * @param signed the ids of the milestones under a sign such as "You are here", which takes room
 */
export function buildMapSheet(plan: SheetPlan, signed: readonly string[], box: MapBox): MapSheet {
  const areas = plan.areas.filter(({ items }) => items.length > 0);
  const items = new Map(areas.flatMap((area) => area.items.map((item) => [item.id, { item, area: area.id }])));
  const order = plan.order.filter((id) => items.has(id));
  const names = new Map([...items].map(([id, { item }]) => [id, item.shortName ?? cutTitle(item.title)]));
  const milestones = order.flatMap((id) => {
    const placed = items.get(id);
    return placed ? [{ id, name: names.get(id) ?? id, lane: placed.area, needs: placed.item.prerequisites }] : [];
  });
  const layout = layoutMap(
    areas.map(({ id }) => id),
    milestones,
    signed,
    box,
  );
  return {
    areas: areas.map(({ id, title, items: own }) => ({ id, title, ids: own.map((item) => item.id) })),
    names: Object.fromEntries(names),
    titles: Object.fromEntries([...items].map(([id, { item }]) => [id, item.title])),
    layout,
    order,
    goal: findGoal(layout, order),
  };
}

/** The last milestone, in planned order, of those in the last column. */
function findGoal({ nodes }: MapLayout, order: readonly string[]): string | undefined {
  const last = Math.max(...nodes.map(({ column }) => column));
  const ends = new Set(nodes.filter(({ column }) => column === last).map(({ id }) => id));
  return order.findLast((id) => ends.has(id));
}

/** Whole words of a title, as many as a short name may have letters. */
function cutTitle(title: string): string {
  if (title.length <= nameLength && wrapName(title, 12, 0).length <= 2) return title;
  const room = nameLength - 1;
  const words = title.slice(0, room + 1).split(/\s+/);
  const whole = words.slice(0, -1).join(" ");
  return `${whole === "" ? title.slice(0, room) : whole}…`;
}
