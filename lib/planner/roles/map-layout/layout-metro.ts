/** The metro's measures, in pixels. */
export type MetroBox = {
  left: number;
  right: number;
  /** The height of the chosen line. */
  top: number;
  /** Where the other lines end at the latest. */
  limit: number;
  /** The distance of lines that run together, and of those that have parted. */
  bundle: number;
  drop: number;
  /** The distance of stations that the chosen line does not stop at, if there is room. */
  small: number;
};

export type MetroLine = {
  id: string;
  /** Its height while it runs with the chosen one, and after. */
  y: number;
  low: number;
  /** Where it leaves the chosen line, and how long that takes. */
  parts: number;
  bend: number;
  end: number;
};

type MetroStation = {
  id: string;
  /** Indexes of the lines that stop here. */
  on: number[];
  x: number;
  /** The heights of those lines here. */
  ys: number[];
};

export type MetroLayout = {
  /** The chosen line first. */
  lines: MetroLine[];
  /** Stations of the chosen line. */
  stations: MetroStation[];
  /** Stations of the others only. */
  others: MetroStation[];
  /** The distance of two stations of the chosen line. */
  pitch: number;
};

type MetroRole = { id: string; milestones: readonly string[] };

const bend = 64;
const smallestStep = 7;

/**
 * Lays roles out as lines of a metro. The chosen one is straight; shared stations come first and the others leave it where they stop sharing,
 * from the outside in, so that no two lines cross.
 * @param roles each with its milestones in study order, the chosen one first
 */
export function layoutMetro(roles: readonly MetroRole[], box: MetroBox): MetroLayout {
  const [chosen, ...rest] = roles;
  if (!chosen) return { lines: [], stations: [], others: [], pitch: 0 };
  const shares = (role: MetroRole) => role.milestones.filter((id) => chosen.milestones.includes(id)).length;
  // The line that shares most stays nearest.
  const order = [chosen, ...rest.toSorted((a, b) => shares(b) - shares(a))];
  const linesAt = (id: string) => order.flatMap(({ milestones }, at) => (milestones.includes(id) ? [at] : []));

  const own = sortOwn(
    chosen.milestones.map((id) => ({ id, on: linesAt(id) })),
    order.length,
  );
  const pitch = (box.right - box.left) / Math.max(1, own.length - 1);
  const placed = own.map((station, at) => ({ ...station, x: box.left + pitch * at }));
  const parts = order.map((_, at) => Math.max(box.left, ...placed.filter(({ on }) => on.includes(at)).map(({ x }) => x)));
  // An outer line leaves first.
  for (let at = order.length - 2; at > 0; at--) parts[at] = Math.max(parts[at] ?? 0, (parts[at + 1] ?? 0) + 30);
  const lines = order.map(({ id }, at) => {
    const y = box.top + at * box.bundle;
    return { id, y, low: at === 0 ? box.top : box.top + 38 + at * box.drop, parts: parts[at] ?? box.left, bend, end: box.right };
  });
  const heights = (on: readonly number[], x: number) =>
    on.map((at) => (x <= (lines[at]?.parts ?? 0) ? lines[at]?.y : lines[at]?.low) ?? box.top);

  const groups = new Map(
    order
      .slice(1)
      .flatMap(({ milestones }) => milestones.filter((id) => !chosen.milestones.includes(id)))
      .map((id) => [id, linesAt(id)]),
  );
  const toPlace = [...groups].toSorted(([, a], [, b]) => b.length - a.length || a.join().localeCompare(b.join()));
  let step = box.small;
  let others = placeOthers(toPlace, lines, box.left, pitch, step);
  while (step > smallestStep && Math.max(0, ...others.ends) - step > box.limit) {
    step -= 0.5;
    others = placeOthers(toPlace, lines, box.left, pitch, step);
  }
  for (const [at, line] of lines.entries()) if (at > 0) line.end = (others.ends[at] ?? line.end) - step;
  return {
    lines,
    stations: placed.map((station) => ({ ...station, ys: heights(station.on, station.x) })),
    others: others.stations.map((station) => ({ ...station, ys: heights(station.on, station.x) })),
    pitch,
  };
}

/** Stations of all lines first, then those that the line that leaves last shares, and so on. */
function sortOwn<Own extends { on: number[] }>(own: readonly Own[], lineCount: number): Own[] {
  const isEverywhere = ({ on }: Own) => on.length === lineCount;
  return own.toSorted(
    (a, b) => Number(isEverywhere(b)) - Number(isEverywhere(a)) || Math.max(...b.on) - Math.max(...a.on) || b.on.length - a.on.length,
  );
}

/** Places what the chosen line does not stop at. A station of several lines that are still together stands between two chosen ones. */
function placeOthers(
  toPlace: readonly (readonly [id: string, on: number[]])[],
  lines: readonly MetroLine[],
  left: number,
  pitch: number,
  step: number,
) {
  const open = lines.map(({ parts }) => parts + bend + 16);
  const openOf = (at: number) => open[at] ?? 0;
  const cursors = [...open];
  const furthest = (on: readonly number[]) => Math.max(...on.map((at) => cursors[at] ?? 0));
  const isBundled = (on: readonly number[], x: number) => on.some((at) => x < openOf(at));
  const isOnBend = (on: readonly number[], x: number) => on.some((at) => x > (lines[at]?.parts ?? 0) + 4 && x < openOf(at));
  let shared = Math.min(...open.slice(1));
  const stations = toPlace.map(([id, on]) => {
    if (on.length === 1) {
      const x = furthest(on);
      for (const at of on) cursors[at] = x + step;
      return { id, on, x };
    }
    let x = Math.max(shared, ...on.filter((at) => openOf(at) <= shared).map((at) => cursors[at] ?? 0));
    if (isBundled(on, x)) {
      x = left + (Math.ceil((x - left) / pitch - 0.5) + 0.5) * pitch;
      while (isOnBend(on, x)) x += pitch;
      if (!isBundled(on, x)) x = furthest(on);
    }
    for (const at of on) cursors[at] = Math.max(cursors[at] ?? 0, x + step);
    shared = x + step;
    return { id, on, x };
  });
  return { stations, ends: cursors };
}
