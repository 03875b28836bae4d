import type { Comparison } from "./compare.ts";

/**
 * The geometry of a comparison as metro lines: one line per role, side by side along shared milestones, then apart. Coordinates run
 * along the line (`along`) and across it (`across`), so that the same picture can be drawn vertically or horizontally.
 */
export type Lines = {
  length: number;
  breadth: number;
  /** The line of each role, in order, as points to join by smooth curves, and the place of its name. */
  lines: { id: string; points: Point[]; end: number }[];
  /** Stations of all lines, from the first line to the last. */
  sharedByAll: { id: string; along: number; from: number; to: number }[];
  /** Stations of several lines, joined by a bar. */
  sharedBySome: { id: string; along: number; across: number[] }[];
  own: { id: string; roleId: string; along: number; across: number }[];
  /** Where the three parts begin and end: shared by all, shared by some, own. */
  stretches: [from: number, to: number][];
};

export type Point = { along: number; across: number };

/** Lengths in units of the picture. */
export type Scale = { step: number; lane: number; bundle: number; bend: number; margin: number };

export function layoutLines({ roles, sharedByAll, sharedBySome }: Comparison, { step, lane, bundle, bend, margin }: Scale): Lines {
  const lanes = new Map(roles.map(({ id }, index) => [id, margin + index * lane]));
  const middle = margin + ((roles.length - 1) * lane) / 2;
  const together = new Map(roles.map(({ id }, index) => [id, middle + (index - (roles.length - 1) / 2) * bundle]));
  const acrossOf = (map: ReadonlyMap<string, number>, id: string) => map.get(id) as number;

  const parts = margin + sharedByAll.length * step;
  const parted = parts + bend;
  const alone = parted + sharedBySome.length * step;
  const most = Math.max(0, ...roles.map(({ own }) => own.length));
  const gap = sharedBySome.length > 0 ? step : 0;
  const end = alone + gap + most * step;

  const half = step / 2;
  return {
    length: end + margin,
    breadth: 2 * margin + (roles.length - 1) * lane,
    lines: roles.map(({ id, own }) => {
      const stop = own.length > 0 ? alone + gap + own.length * step : alone;
      return {
        id,
        end: stop,
        points: [
          { along: margin / 2, across: acrossOf(together, id) },
          { along: parts, across: acrossOf(together, id) },
          { along: parted, across: acrossOf(lanes, id) },
          { along: stop, across: acrossOf(lanes, id) },
        ],
      };
    }),
    sharedByAll: sharedByAll.map((id, index) => ({
      id,
      along: margin + half + index * step,
      from: Math.min(...together.values()),
      to: Math.max(...together.values()),
    })),
    sharedBySome: sortBySharers(
      sharedBySome,
      roles.map(({ id }) => id),
    ).map(({ id, roles: its }, index) => ({
      id,
      along: parted + half + index * step,
      across: its.map((roleId) => acrossOf(lanes, roleId)),
    })),
    own: roles.flatMap(({ id: roleId, own }) =>
      own.map((id, index) => ({ id, roleId, along: alone + gap + half + index * step, across: acrossOf(lanes, roleId) })),
    ),
    stretches: [
      [margin, parts],
      [parted, alone],
      [alone + gap, end],
    ],
  };
}

/** Groups milestones of the same roles, most roles first; equal groups keep their order. */
function sortBySharers(shared: Comparison["sharedBySome"], order: readonly string[]): Comparison["sharedBySome"] {
  const rank = (its: readonly string[]) => its.map((id) => order.indexOf(id)).join();
  return [...shared].sort((one, other) => other.roles.length - one.roles.length || rank(one.roles).localeCompare(rank(other.roles)));
}
