import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { mapMessages } from "#lib/messages/map.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { buildMapSheet, type MapSheet } from "#lib/planner/roles/map-layout/map-sheet.ts";
import { isReached, type MapMark } from "./map-mark.ts";
import { MapView } from "./map-view.tsx";

type Props = {
  role: Role;
  /** The milestones that the visitor has done or knows; empty for visitors without an account. */
  settled: ReadonlySet<string>;
  /** Whether the visitor has a plan for this role, so that the map can show where they are. */
  followed: boolean;
  /** The id of the list with the same facts. */
  list: string;
};

/** The map of what a new plan of the role holds. Each milestone leads to its page. */
export function RoleMap({ role, settled, followed, list }: Props) {
  const sheet = layOutRole(role);
  const here = sheet.order.find((id) => !settled.has(id));
  return (
    <nav aria-label={mapMessages.nav(role.title)} aria-describedby="map-hint" className="flex flex-col gap-4">
      <h2 className="text-h1">{mapMessages.title}</h2>
      <p id="map-hint" className="max-w-reading text-muted">
        {mapMessages.hint}
      </p>
      <a href={`#${list}`} className="control control-quiet sr-only self-start focus:not-sr-only focus:inline-flex">
        {mapMessages.skip}
      </a>
      <MapView
        sheet={sheet}
        marks={markRole(sheet, settled, here)}
        here={here}
        sign={followed && settled.size > 0 ? mapMessages.here : mapMessages.start}
        address="/milestones/{id}"
        isOverview
      />
    </nav>
  );
}

const box = { width: 1016, height: 640, title: 132 };
const laidOut = new Map<string, MapSheet>();

/** Lays out each role once: the catalog stays the same while the program runs. */
function layOutRole(role: Role): MapSheet {
  const known = laidOut.get(role.id);
  if (known) return known;
  const plan = freshPlan(role, catalog(), role.id);
  const order = milestonesOf(plan).map(({ id }) => id);
  const areas = plan.areas.map(({ id, title, items }) => ({
    id,
    title,
    items: items.map((item) => ({ ...item, shortName: catalog().milestones.get(item.id)?.shortName })),
  }));
  const sheet = buildMapSheet({ areas, order }, order.slice(0, 1), box);
  laidOut.set(role.id, sheet);
  return sheet;
}

function markRole(sheet: MapSheet, settled: ReadonlySet<string>, here: string | undefined): Map<string, MapMark> {
  const marks = new Map<string, MapMark>();
  for (const id of sheet.order) {
    const { hours } = catalog().milestones.get(id) ?? {};
    const isReady = sheet.layout.nodes.find((node) => node.id === id)?.needs.every((need) => isReached(marks.get(need)));
    const state = settled.has(id) ? "done" : id === here ? "here" : isReady ? "ready" : "later";
    marks.set(id, { state, ticked: 0, facts: hours ? [planMessages.hours(hours.low, hours.high)] : [] });
  }
  return marks;
}
