/** A milestone as the map needs it. */
export type MapMilestone = {
  id: string;
  /** The short name. */
  name: string;
  /** The id of its lane. */
  lane: string;
  /** Ids of its prerequisites. Those that are not on the map are ignored. */
  needs: readonly string[];
  /** Whether one more line stands below the name, such as a date. */
  note?: boolean;
};

/** A milestone in the graph of the map. */
export type Station = {
  readonly milestone: MapMilestone;
  readonly lane: number;
  /** Direct prerequisites: none that a longer way through others implies. */
  readonly needs: Station[];
  /** The opposite of `needs`. */
  readonly leadsTo: Station[];
  column: number;
  /** The row within the lane. */
  track: number;
};

/**
 * Builds the graph of the map. Stations come with every prerequisite first, otherwise in the order of the milestones.
 * @param lanes ids in order. A milestone of an unknown lane comes into the first one.
 */
export function buildStations(lanes: readonly string[], milestones: readonly MapMilestone[]): Station[] {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const stations = new Map<string, Station>();
  const closed = new Map<Station, Set<Station>>();
  const visiting = new Set<string>();

  function visit(milestone: MapMilestone): Station | undefined {
    const known = stations.get(milestone.id);
    // An own order cannot make a circle, but broken data must not hang the page.
    if (known || visiting.has(milestone.id)) return known;
    visiting.add(milestone.id);
    const needs = milestone.needs.flatMap((id) => {
      const need = byId.get(id);
      const station = need && visit(need);
      return station ? [station] : [];
    });
    const implied = new Set(needs.flatMap((need) => [...(closed.get(need) ?? [])]));
    const direct = [...new Set(needs)].filter((need) => !implied.has(need));
    const station = { milestone, lane: Math.max(0, lanes.indexOf(milestone.lane)), needs: direct, leadsTo: [], column: 0, track: 0 };
    for (const need of direct) need.leadsTo.push(station);
    closed.set(station, new Set([...implied, ...needs]));
    stations.set(milestone.id, station);
    return station;
  }

  for (const milestone of milestones) visit(milestone);
  return [...stations.values()];
}
