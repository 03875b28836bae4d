import { layoutMap, type MapNode } from "#lib/planner/roles/map-layout/layout-map.ts";
import { measureText, wrapName } from "#lib/planner/roles/map-layout/names.ts";
import { type Point, roundPath } from "#lib/planner/roles/map-layout/round-path.ts";

type Placed = { id: string; name: string; needs: readonly string[] };
export type SmallLane = { title: string; milestones: readonly Placed[] };

export type SmallMapLayout = {
  width: number;
  height: number;
  lanes: { title: string[]; top: number; height: number }[];
  nodes: { id: string; name: string; lane: number; x: number; y: number }[];
  /** The names that are shown. */
  names: { id: string; text: string; x: number; y: number }[];
  roads: { from: string; to: string; lane: number; path: string }[];
};

const titleSize = 13;
const widestTitle = 176;
const rowHeight = 26;
const lanePad = 14;
const laneGap = 4;
const nameRoom = 16;
const signRoom = 18;

/**
 * Places a role's milestones as a small picture: the rows and columns of the map, close together, and only some names.
 * @param order ids in study order @param named ids whose names are shown @param pin the id under the sign
 */
export function placeSmallMap(
  lanes: readonly SmallLane[],
  order: readonly string[],
  named: ReadonlySet<string>,
  pin: string | undefined,
  width: number,
): SmallMapLayout {
  const all = new Map(lanes.flatMap(({ milestones }, lane) => milestones.map((one) => [one.id, { ...one, lane: String(lane) }])));
  const inOrder = order.flatMap((id) => all.get(id) ?? []);
  const map = layoutMap(
    lanes.map((_, lane) => String(lane)),
    inOrder,
    pin === undefined ? [] : [pin],
    { width, height: 0, title: 0 },
  );
  const titles = lanes.map(({ title }) => wrapName(title, titleSize, widestTitle));
  const left = 64 + Math.max(0, ...titles.flat().map((line) => measureText(line, titleSize)));
  const columns = 1 + Math.max(0, ...map.nodes.map(({ column }) => column));
  const pitch = (width - left - 48) / Math.max(1, columns - 1);

  let y = 0;
  const boxes = lanes.map((_, lane) => {
    const own = map.nodes.filter((node) => node.lane === lane);
    const tracks = 1 + Math.max(0, ...own.map(({ track }) => track));
    const hasName = (track: number) => own.some((node) => node.track === track && named.has(node.id));
    const hasPin = own.some(({ id, track }) => id === pin && track === 0);
    const above = hasPin ? signRoom : tracks > 1 && hasName(0) ? nameRoom : 0;
    const below = hasName(tracks - 1) ? nameRoom : 0;
    const box = { top: y, height: 2 * lanePad + above + below + (tracks - 1) * rowHeight, first: y + lanePad + above, tracks };
    y += box.height + laneGap;
    return box;
  });
  const nodes = map.nodes.map((node) => ({
    ...node,
    name: all.get(node.id)?.name ?? node.id,
    x: left + node.column * pitch,
    y: (boxes[node.lane]?.first ?? 0) + node.track * rowHeight,
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    width,
    height: y - laneGap,
    lanes: boxes.map(({ top, height }, lane) => ({ title: titles[lane] ?? [], top, height })),
    nodes,
    names: placeNames(
      nodes.filter(({ id }) => named.has(id)),
      (node) => (boxes[node.lane]?.tracks ?? 1) > 1 && node.track === 0 && node.id !== pin,
      width,
    ),
    roads: map.roads.flatMap(({ from, to, lane }) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      return a && b ? [{ from, to, lane, path: roundPath(bendRoad(a, b, nodes, pitch), 7) }] : [];
    }),
  };
}

/** Changes rows right after the first station if the way is free then, else right before the second. */
function bendRoad(a: MapNode, b: MapNode, nodes: readonly MapNode[], pitch: number): Point[] {
  if (a.y === b.y) return [a, b].map(({ x, y }) => [x, y]);
  const isFree = !nodes.some(({ lane, track, column }) => lane === b.lane && track === b.track && column > a.column && column < b.column);
  const x = isFree ? a.x + pitch / 2 : b.x - pitch / 2;
  return [
    [a.x, a.y],
    [x, a.y],
    [x, b.y],
    [b.x, b.y],
  ];
}

/** Names stand above or below their stones; one that would run into another stands on the other side, or is left out. */
function placeNames(
  nodes: readonly { id: string; name: string; x: number; y: number; lane: number; track: number }[],
  isAbove: (node: { id: string; lane: number; track: number }) => boolean,
  width: number,
): SmallMapLayout["names"] {
  const names: (SmallMapLayout["names"][number] & { half: number })[] = [];
  const hits = (x: number, y: number, half: number) =>
    names.some((one) => Math.abs(one.y - y) < 12 && Math.abs(one.x - x) < one.half + half + 6);
  for (const node of nodes) {
    const half = measureText(node.name, titleSize) / 2;
    const x = Math.min(node.x, width - half - 8);
    const sides = isAbove(node) ? [node.y - 12, node.y + 21] : [node.y + 21, node.y - 12];
    const y = sides.find((side) => !hits(x, side, half));
    if (y !== undefined) names.push({ id: node.id, text: node.name, x, y, half });
  }
  return names.map(({ id, text, x, y }) => ({ id, text, x, y }));
}
