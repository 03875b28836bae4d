import type { Station } from "./stations.ts";

/** At most this often is every exchange tried. */
const maxPasses = 12;
/** Above this many lines the first places are kept: trying exchanges takes the square of their number. */
const maxLines = 400;
/** Only this many tracks of a lane are exchanged, which takes the square of their number. No role of the catalog comes near; own milestones do, and they stand last. */
const maxTracks = 8;

/**
 * Places each station on a track of its lane by hill climbing: two tracks are exchanged, in one column or from it to the right, as long as the
 * picture gets better. It counts bends, runs that a station blocks, crossings and, a little, height. The same input gives the same places.
 * @param stations with their columns; their `track` is set
 * @param tracks how many tracks each lane has
 */
export function assignTracks(stations: readonly Station[], tracks: readonly number[]): void {
  const cells = new Map<string, Station[]>();
  for (const station of stations) {
    const key = `${station.lane}/${station.column}`;
    const cell = cells.get(key) ?? [];
    station.track = cell.length;
    cells.set(key, [...cell, station]);
  }
  const cellOf = (lane: number, column: number) => cells.get(`${lane}/${column}`) ?? [];
  const measure = measureOf(stations, tracks, cellOf);
  let best = measure();
  const isBetterExchanged = (moved: readonly Station[], one: number, other: number) => {
    exchange(moved, one, other);
    const now = measure();
    if (now < best - 1e-9) {
      best = now;
      return true;
    }
    exchange(moved, one, other);
    return false;
  };

  const lines = stations.reduce((sum, { needs }) => sum + needs.length, 0);
  const last = Math.max(0, ...stations.map(({ column }) => column));
  for (let pass = 0, isBetter = lines <= maxLines; isBetter && pass < maxPasses; pass++) {
    isBetter = false;
    for (const [lane, all] of tracks.entries()) {
      const count = Math.min(all, maxTracks);
      for (let one = 0; one < count; one++) {
        for (let other = one + 1; other < count; other++) {
          for (let column = 0; column <= last; column++) {
            const fromHere = Array.from({ length: last - column + 1 }, (_, more) => cellOf(lane, column + more)).flat();
            if (isBetterExchanged(cellOf(lane, column), one, other)) isBetter = true;
            if (isBetterExchanged(fromHere, one, other)) isBetter = true;
          }
        }
      }
    }
  }
}

function exchange(moved: readonly Station[], one: number, other: number): void {
  for (const station of moved) {
    if (station.track === one) station.track = other;
    else if (station.track === other) station.track = one;
  }
}

/** Makes the function that tells how bad the picture is. */
function measureOf(stations: readonly Station[], tracks: readonly number[], cellOf: (lane: number, column: number) => Station[]) {
  const firstRow: number[] = [];
  let rows = 0;
  for (const count of tracks) {
    firstRow.push(rows);
    rows += count;
  }
  const rowOf = ({ lane, track }: Station) => (firstRow[lane] ?? 0) + track;
  const lines = stations.flatMap((to) => to.needs.map((from) => ({ from, to })));
  const inside = lines.filter(({ from, to }) => from.lane === to.lane);
  // The longer a road goes on behind a station, the straighter it should come in.
  const behind = new Map<Station, number>();
  for (const station of stations.toReversed()) {
    const next = station.leadsTo.filter(({ lane }) => lane === station.lane);
    behind.set(
      station,
      next.reduce((sum, one) => sum + 1 + (behind.get(one) ?? 0), 0),
    );
  }
  const isBlocked = ({ from, to }: (typeof lines)[number]) => {
    for (let column = from.column + 1; column < to.column; column++) {
      if (cellOf(to.lane, column).some(({ track }) => track === to.track)) return true;
    }
    return false;
  };
  const pairs = inside.flatMap((one, at) => inside.slice(at + 1).flatMap((two) => (canCross(one, two) ? [{ one, two }] : [])));

  return () => {
    let sum = 0;
    for (const { from, to } of lines) sum += Math.abs(rowOf(from) - rowOf(to)) * 0.05;
    for (const line of inside) {
      if (line.from.track !== line.to.track) sum += 2 + Math.min(1, (behind.get(line.to) ?? 0) * 0.1);
      else if (isBlocked(line)) sum += 3;
    }
    for (const { one, two } of pairs) {
      const doCross = (one.from.track - two.from.track) * (one.to.track - two.to.track) < 0;
      // Long lines are not drawn until somebody asks, so they weigh less.
      if (doCross) sum += 4 / ((one.to.column - one.from.column) * (two.to.column - two.from.column));
    }
    return sum;
  };
}

type Line = { from: Station; to: Station };

function canCross(one: Line, two: Line): boolean {
  if (one.to.lane !== two.to.lane || one.from === two.from || one.to === two.to) return false;
  return one.to.column > two.from.column && two.to.column > one.from.column;
}
