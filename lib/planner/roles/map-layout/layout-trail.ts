/** The trail's measures, in pixels. */
export type TrailBox = {
  width: number;
  /** The height that a stone takes, by its id. */
  step: (id: string) => number;
  /** How far stones stand from the middle. */
  swing: number;
  /** The room above the first stone and below the last one. */
  head: number;
  foot: number;
};

export type TrailLayout = {
  stones: { id: string; side: "left" | "right" | "middle"; x: number; y: number }[];
  /** The road in pieces, each on the way from one stone to the next; without `from` at its start, without `to` where it goes on. */
  pieces: { from: string | undefined; to: string | undefined; path: string }[];
  height: number;
};

/** For how long the line stands upright where the learner is, so that the longer text stays clear of it. */
const upright = 54;
/** What the road needs to bend down from the middle to the first stone. */
const bendHeight = 56;
/** And above the stone that comes after it, so that it does not cross the sign above that one's name. */
const uprightToNext = 30;

/**
 * Lays milestones out left and right of a line that swings like the logo's. It begins and ends in the middle, so that sections join and fold.
 * @param ids in order @param first 1 if the first stone stands at the right @param here the milestone that the learner works on
 * @param goal the capstone, which stands in the middle
 */
export function layoutTrail(
  ids: readonly string[],
  box: TrailBox,
  first: number,
  here: string | undefined,
  goal: string | undefined,
): TrailLayout {
  const middle = box.width / 2;
  const offsets = { left: -box.swing, right: box.swing, middle: 0 };
  let y = box.head;
  const stones = ids.map((id, at) => {
    const step = box.step(id);
    y += step;
    const side = id === goal ? ("middle" as const) : (at + first) % 2 ? ("right" as const) : ("left" as const);
    return { id, side, x: middle + offsets[side], y: y - step / 2 };
  });
  const height = y + box.foot;
  const start = box.head * 0.62;
  const points: { x: number; y: number; id?: string }[] = [
    { x: middle, y: 0 },
    { x: middle, y: start },
    ...stones.flatMap(({ id, x, y }, at) =>
      id === here
        ? [...(at === 0 && y - upright < start + bendHeight ? [] : [{ x, y: y - upright }]), { x, y, id }, { x, y: y + upright }]
        : [...(at > 0 && ids[at - 1] === here && id !== goal ? [{ x, y: y - uprightToNext }] : []), { x, y, id }],
    ),
  ];
  if (goal === undefined || !ids.includes(goal)) points.push({ x: middle, y: height });
  const pieces = points.slice(1).flatMap((b, at) => {
    const a = points[at];
    if (!a) return [];
    const bend = (b.y - a.y) * 0.55;
    const from = points.slice(0, at + 1).findLast(({ id }) => id !== undefined)?.id;
    const to = points.slice(at + 1).find(({ id }) => id !== undefined)?.id;
    return [{ from, to, path: `M${a.x} ${a.y}C${a.x} ${a.y + bend} ${b.x} ${b.y - bend} ${b.x} ${b.y}` }];
  });
  return { stones, pieces, height };
}
