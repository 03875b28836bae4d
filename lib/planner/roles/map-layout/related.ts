import type { MapEdge } from "./layout-map.ts";

/** A line of the map that belongs to a milestone. */
type RelatedLine = {
  path: string;
  /** Whether it leads to what the milestone needs, or to what it leads to. */
  kind: "needs" | "leadsTo";
  /** Whether it begins or ends at the milestone. */
  isDirect: boolean;
};

export type Related = {
  /** Everything that the milestone needs or leads to, direct or not, and itself. */
  ids: ReadonlySet<string>;
  /** Direct ones last, so that they are drawn above the others. */
  lines: RelatedLine[];
};

/** Finds all that a milestone needs and all that it leads to. */
export function findRelated(edges: readonly MapEdge[], id: string): Related {
  const before = walk(id, edges, "to", "from");
  const after = walk(id, edges, "from", "to");
  const lines = edges.flatMap(({ from, to, path }): RelatedLine[] => {
    const isDirect = from === id || to === id;
    if (before.has(to) && before.has(from)) return [{ path, kind: "needs", isDirect }];
    if (after.has(from) && after.has(to)) return [{ path, kind: "leadsTo", isDirect }];
    return [];
  });
  return { ids: new Set([...before, ...after]), lines: lines.toSorted((one, other) => Number(one.isDirect) - Number(other.isDirect)) };
}

/** The milestone and all that is reached along the lines in one direction. */
function walk(start: string, edges: readonly MapEdge[], near: "from" | "to", far: "from" | "to"): Set<string> {
  const found = new Set([start]);
  // A set hands out what is added while it is walked.
  for (const id of found) for (const edge of edges) if (edge[near] === id) found.add(edge[far]);
  return found;
}
