import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { mapMessages } from "#lib/messages/map.ts";
import { planMessages } from "#lib/messages/plan.ts";
import type { State } from "#lib/planner/plan/counts.ts";
import type { SharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { buildMapSheet } from "#lib/planner/roles/map-layout/map-sheet.ts";
import { isSettledMark, type MapMark } from "./map-mark.ts";
import { MapView } from "./map-view.tsx";

const box = { width: 1016, height: 640, title: 132 };

/**
 * A shared plan as a map. Without its progress, it shows what can be started first.
 * @param address where a milestone is shown, in which "{id}" stands for its id
 */
export function SharedMap({ plan, address }: { plan: SharedPlan; address: string }) {
  const items = new Map(plan.areas.flatMap((area) => area.items.map((item) => [item.id, item])));
  const studied = findRole(plan.role.id)?.order ?? [];
  const order = [...items.keys()].sort((one, other) => place(one) - place(other));
  function place(id: string) {
    const at = studied.indexOf(id);
    // A learner's own milestones come last, where the role has no place for them.
    return at < 0 ? studied.length : at;
  }
  const areas = plan.areas.map(({ id, title, items: own }) => ({
    id,
    title,
    items: own.map((item) => {
      const { shortName, prerequisites = [] } = catalog().milestones.get(item.id) ?? {};
      return { id: item.id, title: item.title, shortName, prerequisites };
    }),
  }));
  const here = order.find((id) => items.get(id)?.state === "in_progress");
  const sheet = buildMapSheet({ areas, order }, here === undefined ? [] : [here], box);
  const marks = new Map<string, MapMark>();
  for (const { id, needs } of sheet.layout.nodes.toSorted((one, other) => one.column - other.column)) {
    const item = items.get(id);
    const isReady = needs.every((need) => isSettledMark(marks.get(need)));
    const facts = item?.hours ? [planMessages.hours(item.hours.low, item.hours.high)] : [];
    marks.set(id, { state: id === here ? "here" : look(item?.state, isReady), ticked: 0, facts });
  }
  return (
    <nav aria-label={mapMessages.nav(plan.role.title)}>
      <h2 className="sr-only">{mapMessages.title}</h2>
      <MapView sheet={sheet} marks={marks} here={here} sign={mapMessages.states.here} address={address} isOverview />
    </nav>
  );
}

function look(state: State | undefined, isReady: boolean): MapMark["state"] {
  if (state === "in_progress") return "begun";
  if (state !== undefined && state !== "not_started") return state;
  return isReady ? "ready" : "later";
}
