import type { ReactNode } from "react";
import { catalog } from "#lib/catalog/catalog.ts";
import { fullPathOf } from "#lib/catalog/find.ts";
import { newPlanMilestones, orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { mapMessages } from "#lib/messages/curriculum.ts";
import { layoutAcross, layoutDown, type MapStretch } from "#lib/planner/roles/map.ts";
import { HorizontalMap } from "./map-across.tsx";
import { VerticalMap } from "./map-down.tsx";
import { MapLegend } from "./map-legend.tsx";
import type { MapLinks, NodeMark } from "./mark.ts";

type Props = {
  role: Role;
  /** The milestones that the visitor has done or knows; empty for visitors without an account. */
  settled: ReadonlySet<string>;
  /** Whether the visitor has a plan for this role, so that the map can show where they are. */
  followed: boolean;
  /** The id of the list with the same facts. */
  list: string;
};

/** The role's whole path as one line: horizontal on wide screens, vertical on narrow ones. */
export function RoleMap({ role, settled, followed, list }: Props) {
  const stretches = fullPathOf(role, catalog());
  const marks = markMilestones(role, settled, followed);
  const links: MapLinks = { milestone: (id) => `/milestones/${id}`, area: (id) => `/roles/${role.id}/${id}` };
  return (
    <nav aria-label={mapMessages.nav(role.title)} aria-describedby="map-hint" className="flex flex-col gap-4">
      <h2 className="text-h1">{mapMessages.title}</h2>
      <p id="map-hint" className="max-w-reading text-muted">
        {mapMessages.hint}
      </p>
      <a
        href={`#${list}`}
        className="control control-quiet sr-only self-start focus:not-sr-only focus:inline-flex focus:min-h-10 focus:items-center focus:px-4"
      >
        {mapMessages.skip}
      </a>
      <DrawnMap
        stretches={stretches}
        marks={marks}
        links={links}
        legend={<MapLegend here={[...marks.values()].some(({ here }) => here)} settled={settled.size > 0} />}
      />
    </nav>
  );
}

type DrawnProps = {
  stretches: readonly MapStretch[];
  marks: ReadonlyMap<string, NodeMark>;
  links: MapLinks;
  legend: ReactNode;
  openAtFirst?: boolean;
};

/** The map with its legend; on a narrow screen it is long, so it is folded at first. */
export function DrawnMap({ stretches, legend, openAtFirst, ...drawn }: DrawnProps) {
  return (
    <>
      <details open={openAtFirst} className="group max-w-md lg:hidden">
        <summary className="control control-quiet list-none">
          <span className="group-open:hidden">{mapMessages.show}</span>
          <span className="hidden group-open:inline">{mapMessages.hide}</span>
        </summary>
        <div className="flex flex-col gap-6 pt-6">
          {legend}
          <VerticalMap map={layoutDown(stretches, 328)} {...drawn} />
        </div>
      </details>
      <div className="hidden flex-col gap-4 lg:flex">
        {legend}
        <HorizontalMap map={layoutAcross(stretches, 1016)} {...drawn} />
      </div>
    </>
  );
}

function markMilestones(role: Role, settled: ReadonlySet<string>, followed: boolean): Map<string, NodeMark> {
  const inOrder = fullPathOf(role, catalog()).flatMap(({ milestones }) => milestones);
  const others = catalog()
    .roles.filter((other) => other.id !== role.id)
    .map((other) => newPlanMilestones(other, catalog()));
  // As the list below the map numbers them.
  const numbered = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
  const numbers = new Map(numbered.map((id, index) => [id, index + 1]));
  const next = followed && settled.size > 0 ? numbered.find((id) => !settled.has(id)) : undefined;
  return new Map(
    inOrder.map(({ id, hours }) => [
      id,
      {
        number: numbers.get(id),
        shared: others.some((held) => held.has(id)),
        settled: settled.has(id),
        here: id === next,
        hours: mapMessages.hours(hours.low, hours.high),
      },
    ]),
  );
}
