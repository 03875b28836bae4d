import { assignColumns } from "./columns.ts";
import { measureText, wrapName } from "./names.ts";
import { type Point, roundPath } from "./round-path.ts";
import { buildStations, type MapMilestone, type Station } from "./stations.ts";
import { assignTracks } from "./tracks.ts";

/** The sheet, in pixels. */
export type MapBox = {
  width: number;
  /** The map uses this height if its names allow. */
  height: number;
  /** The width of the lanes' titles at the left. */
  title: number;
};

export type MapNode = {
  id: string;
  /** The index of its lane. */
  lane: number;
  column: number;
  /** The row within the lane. */
  track: number;
  /** The middle of its stone. */
  x: number;
  y: number;
  /** The name below the stone, in one line or two. */
  lines: string[];
  /** Direct prerequisites on the map. */
  needs: string[];
};

/** A line from a prerequisite to what needs it. */
export type MapEdge = { from: string; to: string; path: string };

/** A stretch between two stations of one lane, of which one needs the other. */
type MapRoad = MapEdge & { lane: number };

export type MapLayout = {
  nodes: MapNode[];
  edges: MapEdge[];
  roads: MapRoad[];
  lanes: { id: string; top: number; height: number }[];
  /** The width of a column. */
  pitch: number;
  /** The diameter of a stone. */
  stone: number;
  /** The size of the names and the height of their lines. */
  size: number;
  leading: number;
  width: number;
  height: number;
};

const laneGap = 8;
const lanePad = 6;
const rightEdge = 8;
/** The room of a sign such as "You are here" above its stone. */
const signHeight = 22;
const gapAboveStone = 6;
const gapBelowStone = 3;
const stones = [32, 30, 28, 26, 24, 22] as const;
const smallestStone = 22;
const [narrowestColumn, widestColumn] = [72, 132] as const;
const maxAir = 20;

type Row = { lane: number; track: number; lines: number; sign: number; centre: number; channel: number };

/**
 * Lays milestones out as a map: a lane for each area, prerequisites to the left of what needs them, names below their stones. No line runs
 * under a name. It is as wide as the box; when names do not fit, it is wider.
 * @param lanes ids from top to bottom
 * @param milestones in study order
 * @param signed the ids of the milestones under a sign such as "You are here"
 */
export function layoutMap(
  lanes: readonly string[],
  milestones: readonly MapMilestone[],
  signed: readonly string[],
  box: MapBox,
): MapLayout {
  const stations = buildStations(lanes, milestones);
  const { columns, tracks } = assignColumns(lanes.length, stations);
  assignTracks(stations, tracks);

  // No column is narrower than the longest word.
  const longestWord = (name: string) => Math.max(...wrapName(name, 12, 0).map((line) => measureText(line, 12)));
  const narrowest = Math.max(narrowestColumn, ...milestones.map(({ name }) => longestWord(name) + 6));
  const pitch = Math.max(narrowest, Math.min(widestColumn, (box.width - box.title - rightEdge) / Math.max(1, columns)));
  const size = pitch >= 96 ? 13 : 12;
  const leading = size + 3;
  const names = new Map(stations.map((station) => [station, wrapName(station.milestone.name, size, pitch - 12)]));

  const rows = tracks.flatMap((count, lane) =>
    Array.from({ length: count }, (_, track): Row => ({ lane, track, lines: 1, sign: 0, centre: 0, channel: 0 })),
  );
  const rowOf = (lane: number, track: number) => rows.find((row) => row.lane === lane && row.track === track);
  for (const station of stations) {
    const row = rowOf(station.lane, station.track);
    if (!row) continue;
    row.lines = Math.max(row.lines, (names.get(station)?.length ?? 1) + (station.milestone.note ? 1 : 0));
    if (signed.includes(station.milestone.id)) row.sign = signHeight;
  }
  const { stone, laneBoxes, height } = placeRows(lanes, rows, leading, box.height);

  const xOf = (column: number) => box.title + pitch * (column + 0.5);
  const nodes = stations.map((station) => ({
    id: station.milestone.id,
    lane: station.lane,
    column: station.column,
    track: station.track,
    x: xOf(station.column),
    y: rowOf(station.lane, station.track)?.centre ?? 0,
    lines: names.get(station) ?? [station.milestone.name],
    needs: station.needs.map(({ milestone }) => milestone.id),
  }));
  const lines = routeLines(stations, nodes, pitch, (node) => rowOf(node.lane, node.track)?.channel ?? node.y);
  return {
    nodes,
    edges: lines.map(({ from, to, path }) => ({ from: from.id, to: to.id, path })),
    roads: [...neighbourRoads(rows, nodes), ...branchRoads(lines)],
    lanes: laneBoxes,
    pitch,
    stone,
    size,
    leading,
    width: box.title + pitch * columns + rightEdge,
    height,
  };
}

/** Sets the heights of rows: each is as high as its names need, and what is left is shared out. The stone is the biggest that fits. */
function placeRows(lanes: readonly string[], rows: readonly Row[], leading: number, wanted: number) {
  const fixed = lanes.length * 2 * lanePad + Math.max(0, lanes.length - 1) * laneGap;
  const rowHeight = (row: Row, stone: number) => row.sign + gapAboveStone + stone + gapBelowStone + row.lines * leading;
  const needed = (stone: number) => rows.reduce((sum, row) => sum + rowHeight(row, stone), fixed);
  const stone = stones.find((one) => needed(one) <= wanted) ?? smallestStone;
  const air = Math.max(0, Math.min(maxAir, (wanted - needed(stone)) / Math.max(1, rows.length)));
  let y = 0;
  const laneBoxes = lanes.map((id, lane) => {
    const top = y;
    y += lanePad;
    for (const row of rows.filter((one) => one.lane === lane)) {
      row.channel = y + row.sign + (gapAboveStone + air) / 2;
      row.centre = y + row.sign + gapAboveStone + air * 0.6 + stone / 2;
      y += rowHeight(row, stone) + air;
    }
    y += lanePad;
    const height = y - top;
    y += laneGap;
    return { id, top, height };
  });
  return { stone, laneBoxes, height: Math.max(0, y - laneGap) };
}

type Routed = { from: MapNode; to: MapNode; path: string; bends: number };

/** Draws each line along the middle of a free track, or in the channels next to the columns and above the stones: never under a name. */
function routeLines(
  stations: readonly Station[],
  nodes: readonly MapNode[],
  pitch: number,
  channelOf: (node: MapNode) => number,
): Routed[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isFree = ({ lane, track }: MapNode, from: number, to: number) =>
    !nodes.some((one) => one.lane === lane && one.track === track && one.column > from && one.column < to);
  function route(a: MapNode, b: MapNode): Point[] {
    const [left, right] = [a.x + pitch / 2, b.x - pitch / 2];
    if (a.y === b.y && isFree(a, a.column, b.column)) return [a, b].map(({ x, y }) => [x, y]);
    const along = a.y === b.y ? undefined : isFree(b, a.column, b.column) ? left : isFree(a, a.column, b.column) ? right : undefined;
    const start: Point = [a.x, a.y];
    const end: Point = [b.x, b.y];
    if (along !== undefined) return [start, [along, a.y], [along, b.y], end];
    const channel = channelOf(b);
    return [start, [left, a.y], [left, channel], [right, channel], [right, b.y], end];
  }
  return stations.flatMap((station) =>
    station.needs.flatMap((need) => {
      const [from, to] = [byId.get(need.milestone.id), byId.get(station.milestone.id)];
      if (!from || !to) return [];
      const points = route(from, to);
      return [{ from, to, path: roundPath(points), bends: points.length }];
    }),
  );
}

/** Stretches between neighbours on a track, where one needs the other: a line between any two would be read as their order. */
function neighbourRoads(rows: readonly Row[], nodes: readonly MapNode[]): MapRoad[] {
  return rows.flatMap(({ lane, track }) => {
    const line = nodes.filter((node) => node.lane === lane && node.track === track).sort((a, b) => a.column - b.column);
    return line.slice(1).flatMap((to, at) => {
      const from = line[at];
      if (!from || !to.needs.includes(from.id)) return [];
      const path = roundPath([
        [from.x, from.y],
        [to.x, to.y],
      ]);
      return [{ from: from.id, to: to.id, lane, path }];
    });
  });
}

/** Short branches between two tracks of a lane. */
function branchRoads(lines: readonly Routed[]): MapRoad[] {
  return lines
    .filter(({ from, to, bends }) => from.lane === to.lane && from.track !== to.track && bends <= 4)
    .map(({ from, to, path }) => ({ from: from.id, to: to.id, lane: from.lane, path }));
}
