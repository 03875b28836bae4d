/**
 * A milestone as far as placement needs it. Prerequisites come first; those that are not among the milestones count nothing. Milestones without an
 * area are one area together.
 */
export type PlacementMilestone = { id: string; prerequisites: readonly string[]; areaId?: string };

/** Milestones and their prerequisites by index, each prerequisite before what needs it. Made once for a path and an origin. */
export type Network = {
  ids: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  /** The skill area of each milestone. */
  areas: readonly string[];
  /** The prerequisites of each milestone. */
  before: readonly (readonly number[])[];
  /** The links that lead on from each milestone. */
  links: readonly (readonly number[])[];
  /** The number of the first link that leads to each milestone; the links of its other prerequisites follow. */
  firstLink: readonly number[];
  linkCount: number;
  /** Whether where somebody comes from makes it likely that they can do it, once they can do what comes before it. */
  isLikely: readonly boolean[];
  /** Those milestones, what is most typical first. */
  likely: readonly string[];
};

/** Builds the network of milestones in study order. A prerequisite that stands after its milestone is left out. */
export function buildNetwork(milestones: readonly PlacementMilestone[], likely: readonly string[] = []): Network {
  const indexOf = new Map(milestones.map(({ id }, at) => [id, at]));
  const before = milestones.map(({ prerequisites }, at) =>
    prerequisites.map((id) => indexOf.get(id)).filter((prerequisite) => prerequisite !== undefined && prerequisite < at),
  ) as number[][];
  const links: number[][] = milestones.map(() => []);
  const firstLink: number[] = [];
  let linkCount = 0;
  for (const prerequisites of before) {
    firstLink.push(linkCount);
    for (const prerequisite of prerequisites) links[prerequisite]?.push(linkCount++);
  }
  const isLikely = milestones.map(({ id }) => likely.includes(id));
  return {
    ids: milestones.map(({ id }) => id),
    indexOf,
    areas: milestones.map(({ areaId = "" }) => areaId),
    before,
    links,
    firstLink,
    linkCount,
    isLikely,
    likely: likely.filter((id) => indexOf.has(id)),
  };
}
