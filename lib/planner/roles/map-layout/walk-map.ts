import type { MapLayout, MapNode } from "./layout-map.ts";

const directions: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Nearer than this, in pixels, a station does not lie in a direction. */
const leastStep = 4;
/** The weight of a step aside; a step in the direction weighs 1. */
const aside = { across: 3, down: 1.4 };

/**
 * The station that an arrow key leads to from another: left and right stay in the area while it has one there, otherwise the nearest in that
 * direction. Undefined for other keys, and at the edge.
 */
export function walkMap({ nodes }: Pick<MapLayout, "nodes">, id: string, key: string): string | undefined {
  const [stepX, stepY] = directions[key] ?? [0, 0];
  const from = nodes.find((node) => node.id === id);
  if (!from || (stepX === 0 && stepY === 0)) return undefined;
  const weight = stepX === 0 ? aside.down : aside.across;
  const score = ({ x, y }: MapNode) => {
    const along = (x - from.x) * stepX + (y - from.y) * stepY;
    return along < leastStep ? Number.POSITIVE_INFINITY : along + weight * Math.abs((x - from.x) * stepY + (y - from.y) * stepX);
  };
  const nearest = (among: readonly MapNode[]) =>
    among.reduce<{ id?: string; score: number }>((best, node) => (score(node) < best.score ? { id: node.id, score: score(node) } : best), {
      score: Number.POSITIVE_INFINITY,
    }).id;
  return (stepX === 0 ? undefined : nearest(nodes.filter(({ lane }) => lane === from.lane))) ?? nearest(nodes);
}
