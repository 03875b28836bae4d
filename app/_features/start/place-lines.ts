/** A role's line: where it leaves the others, the height on which it goes on, and its stations there. */
export type PlacedLine = {
  id: string;
  /** Its height while all run together, and after. */
  y: number;
  lane: number;
  /** Where it begins to leave, and where it has left. */
  parts: number;
  open: number;
  stations: readonly { id: string; x: number }[];
};

type Line = { id: string; own: readonly string[] };

type Box = {
  /** Where the shared stations begin and end, and where every line ends. */
  first: number;
  last: number;
  end: number;
  /** The height of the first lane, and the distance of lanes and of lines that run together. */
  top: number;
  lane: number;
  bundle: number;
  bend: number;
};

/**
 * Places a few lines that run together and then part, each to a lane of its own. The outer lines leave first, so that no two cross.
 * @param lines from top to bottom, each with the stations that it has alone. @param names the widths of the names of the stations that they have together.
 */
export function placeLines(
  lines: readonly Line[],
  names: readonly number[],
  box: Box,
): { lines: PlacedLine[]; shared: number[]; middle: number } {
  const { first, last, end, top, lane, bundle, bend } = box;
  const middle = top + ((lines.length - 1) * lane) / 2;
  const placed = lines.map(({ id, own }, at) => {
    const fromEdge = Math.min(at, lines.length - 1 - at);
    const parts = last + 30 + fromEdge * (bend / 2);
    const open = parts + bend;
    const pitch = (end - open) / (own.length + 1);
    return {
      ...{ id, parts, open, lane: top + at * lane, y: middle + (at - (lines.length - 1) / 2) * bundle },
      stations: own.map((station, index) => ({ id: station, x: open + pitch * (index + 0.75) })),
    };
  });
  // The names stand equally far apart, not the stations.
  const half = (at: number) => ((names[at - 1] ?? 0) + (names[at] ?? 0)) / 2;
  const sum = names.reduce((all, _, at) => all + (at === 0 ? 0 : half(at)), 0);
  const gap = (last - first - sum) / Math.max(1, names.length - 1);
  const shared: number[] = [];
  for (const at of names.keys()) shared.push(at === 0 ? first : (shared[at - 1] ?? first) + half(at) + gap);
  return { lines: placed, shared, middle };
}
