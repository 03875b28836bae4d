import type { Station } from "./stations.ts";

/**
 * Places each station in a column: as early as its prerequisites allow, at most as many stations in a lane and column as the lane has tracks,
 * those with the least slack first (list scheduling). A lane gets another track only when a station would otherwise come so late that the map
 * would need more columns than the longest chain of prerequisites.
 * @param stations with every prerequisite first; their `column` is set
 * @returns the number of columns, and of tracks of each lane
 */
export function assignColumns(laneCount: number, stations: readonly Station[]): { columns: number; tracks: number[] } {
  const earliest = new Map<Station, number>();
  for (const station of stations) earliest.set(station, 1 + Math.max(-1, ...station.needs.map((need) => earliest.get(need) ?? 0)));
  const columns = 1 + Math.max(-1, ...earliest.values());
  const latest = new Map<Station, number>();
  for (const station of stations.toReversed()) {
    latest.set(station, Math.min(columns, ...station.leadsTo.map((next) => latest.get(next) ?? columns)) - 1);
  }
  const slackOrder = stations.toSorted((a, b) => (latest.get(a) ?? 0) - (latest.get(b) ?? 0));
  const tracks = new Array<number>(laneCount).fill(1);

  for (;;) {
    const crowded = tryTracks();
    if (crowded === undefined) return { columns, tracks };
    tracks[crowded] = (tracks[crowded] ?? 0) + 1;
  }

  /** Fills the columns from the left. @returns the lane that needs another track; undefined if every station has a place */
  function tryTracks(): number | undefined {
    let waiting = slackOrder;
    for (const station of stations) station.column = Number.POSITIVE_INFINITY;
    for (let column = 0; column < columns; column++) {
      const room = [...tracks];
      const left: Station[] = [];
      for (const station of waiting) {
        const isReady = station.needs.every((need) => need.column < column);
        const free = room[station.lane] ?? 0;
        if (isReady && free > 0) {
          room[station.lane] = free - 1;
          station.column = column;
        } else if (isReady && (latest.get(station) ?? 0) <= column) return station.lane;
        else left.push(station);
      }
      waiting = left;
    }
  }
}
